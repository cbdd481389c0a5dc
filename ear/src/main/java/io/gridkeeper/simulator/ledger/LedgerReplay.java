package io.gridkeeper.simulator.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * Reads a ledger back. A last line without its end was never acknowledged and is cut off; any other damage stops
 * the start and is named.
 */
final class LedgerReplay {
    private static final System.Logger LOG = System.getLogger(LedgerReplay.class.getName());
    private static final int BLOCK = 1 << 20;

    private final LedgerFile file;
    private final LedgerIndex index = new LedgerIndex();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long begin;

    LedgerReplay(LedgerFile file) {
        this.file = file;
    }

    LedgerIndex index() throws IOException {
        long size = file.size();
        for (long place = 0; place < size; place += BLOCK) {
            scan(file.read(place, (int) Math.min(BLOCK, size - place)));
        }
        if (begin < size) {
            LOG.log(System.Logger.Level.WARNING, "ledger: an unfinished last line is cut off at byte " + begin);
            file.truncate(begin);
        }
        return index;
    }

    private void scan(byte[] block) throws IOException {
        int from = 0;
        for (int place = 0; place < block.length; place++) {
            if (block[place] == '\n') {
                line.write(block, from, place - from);
                take(line.toByteArray());
                line.reset();
                from = place + 1;
            }
        }
        line.write(block, from, block.length - from);
    }

    private void take(byte[] bytes) throws IOException {
        try {
            LedgerEntry entry = LedgerEntry.parse(bytes);
            if (entry.stamp().sequence() != index.lines().size() + 1L) {
                throw new IOException("sequence " + entry.stamp().sequence() + " is out of place");
            }
            index.take(entry, begin);
        } catch (IOException | IllegalArgumentException e) {
            throw new IOException("ledger damaged in line " + (index.lines().size() + 1) + ": " + e.getMessage(), e);
        }
        begin += bytes.length + 1L;
    }
}
