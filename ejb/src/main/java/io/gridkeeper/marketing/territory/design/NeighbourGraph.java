package io.gridkeeper.marketing.territory.design;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who touches whom, in compressed rows: the neighbours of unit i stand in {@code neighbours} from {@code offsets[i]} to
 * {@code offsets[i + 1]}, with the length of the common border beside them. Every edge stands in both rows.
 */
@SuppressWarnings("ArrayRecordComponent")
public record NeighbourGraph(int[] offsets, int[] neighbours, double[] borders) {

    public NeighbourGraph {
        int units = offsets.length - 1;
        if (units < 0 || offsets[units] != neighbours.length || neighbours.length != borders.length) {
            throw new IllegalArgumentException("rows and edges do not fit");
        }
        for (int i = 0; i < units; i++) {
            if (offsets[i] > offsets[i + 1]) {
                throw new IllegalArgumentException("row " + i + " ends before it begins");
            }
        }
        for (int e = 0; e < neighbours.length; e++) {
            if (neighbours[e] < 0 || neighbours[e] >= units || !(borders[e] >= 0)) {
                throw new IllegalArgumentException("edge " + e + " leads nowhere");
            }
        }
    }

    /** From edges that are each named once. */
    public static NeighbourGraph of(int units, int[] from, int[] to, double[] borders) {
        int[] offsets = new int[units + 1];
        for (int e = 0; e < from.length; e++) {
            offsets[from[e] + 1]++;
            offsets[to[e] + 1]++;
        }
        for (int i = 0; i < units; i++) {
            offsets[i + 1] += offsets[i];
        }
        int[] next = Arrays.copyOf(offsets, units);
        int[] neighbours = new int[2 * from.length];
        double[] lengths = new double[2 * from.length];
        for (int e = 0; e < from.length; e++) {
            int one = next[from[e]]++;
            neighbours[one] = to[e];
            lengths[one] = borders[e];
            int other = next[to[e]]++;
            neighbours[other] = from[e];
            lengths[other] = borders[e];
        }
        return new NeighbourGraph(offsets, neighbours, lengths);
    }

    public int units() {
        return offsets.length - 1;
    }

    public int edges() {
        return neighbours.length / 2;
    }

    /** The same without the edges that a barrier crosses; a border along a barrier then costs nothing. */
    NeighbourGraph without(List<Wishes.Barrier> barriers) {
        if (barriers.isEmpty()) {
            return this;
        }
        Set<Long> cut = new HashSet<>();
        for (Wishes.Barrier barrier : barriers) {
            cut.add(key(barrier.one(), barrier.other()));
        }
        int[] rows = new int[offsets.length];
        int[] kept = new int[neighbours.length];
        double[] lengths = new double[neighbours.length];
        int next = 0;
        for (int i = 0; i < units(); i++) {
            for (int e = offsets[i]; e < offsets[i + 1]; e++) {
                if (!cut.contains(key(i, neighbours[e]))) {
                    kept[next] = neighbours[e];
                    lengths[next++] = borders[e];
                }
            }
            rows[i + 1] = next;
        }
        return new NeighbourGraph(rows, Arrays.copyOf(kept, next), Arrays.copyOf(lengths, next));
    }

    private static long key(int one, int other) {
        return ((long) Math.min(one, other) << 32) | Math.max(one, other);
    }

    /** The number of the connected part each unit lies in, counted from 0 in order of the first unit. */
    int[] components() {
        int[] part = new int[units()];
        Arrays.fill(part, -1);
        int[] queue = new int[units()];
        int parts = 0;
        for (int start = 0; start < units(); start++) {
            if (part[start] < 0) {
                flood(start, parts++, part, queue);
            }
        }
        return part;
    }

    private void flood(int start, int number, int[] part, int[] queue) {
        int end = 0;
        queue[end++] = start;
        part[start] = number;
        for (int head = 0; head < end; head++) {
            int unit = queue[head];
            for (int e = offsets[unit]; e < offsets[unit + 1]; e++) {
                int other = neighbours[e];
                if (part[other] < 0) {
                    part[other] = number;
                    queue[end++] = other;
                }
            }
        }
    }
}
