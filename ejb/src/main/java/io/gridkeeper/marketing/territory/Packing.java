package io.gridkeeper.marketing.territory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The grid of every unit in little room: parts of 50,000 units, each the distances between ascending ids and the grid's
 * number plus one, as numbers of one to five bytes, deflated. Half a million units take about a megabyte.
 */
final class Packing {

    static final int UNITS_A_PART = 50_000;

    private Packing() {}

    /** Packs ascending ids with their grids; −1 stands for none. */
    static List<byte[]> pack(long[] ids, int[] grids) {
        var parts = new ArrayList<byte[]>();
        for (int start = 0; start < ids.length; start += UNITS_A_PART) {
            parts.add(part(ids, grids, start, Math.min(ids.length, start + UNITS_A_PART)));
        }
        return parts;
    }

    /** All of them as one part, for a checkpoint. */
    static byte[] whole(long[] ids, int[] grids) {
        return part(ids, grids, 0, ids.length);
    }

    private static byte[] part(long[] ids, int[] grids, int from, int to) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(to - from);
            long before = 0;
            for (int i = from; i < to; i++) {
                write(out, ids[i] - before);
                before = ids[i];
            }
            for (int i = from; i < to; i++) {
                write(out, grids[i] + 1L);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Unit id → grid number. */
    static Map<Long, Integer> unpack(List<byte[]> parts) {
        var grids = new HashMap<Long, Integer>();
        for (var part : parts) {
            try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(part)))) {
                var ids = new long[in.readInt()];
                long before = 0;
                for (int i = 0; i < ids.length; i++) {
                    before += read(in);
                    ids[i] = before;
                }
                for (long id : ids) {
                    grids.put(id, (int) read(in) - 1);
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return grids;
    }

    private static void write(DataOutputStream out, long value) throws IOException {
        long rest = value;
        while (rest > 0x7F) {
            out.writeByte((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    private static long read(DataInputStream in) throws IOException {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            int next = in.readUnsignedByte();
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
    }
}
