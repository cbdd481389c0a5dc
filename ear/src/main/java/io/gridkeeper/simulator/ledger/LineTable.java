package io.gridkeeper.simulator.ledger;

import io.gridkeeper.simulator.schema.RecordKind;
import java.util.Arrays;

/** Where each line of the ledger begins, of which kind it is and what it says; line n is sequence n + 1. */
final class LineTable {
    private long[] begins = new long[1024];
    private RecordKind[] kinds = new RecordKind[1024];
    private Outcome[] outcomes = new Outcome[1024];
    private int size;

    void add(long begin, RecordKind kind, Outcome outcome) {
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
            outcomes = Arrays.copyOf(outcomes, size * 2);
        }
        begins[size] = begin;
        kinds[size] = kind;
        outcomes[size] = outcome;
        size++;
    }

    int size() {
        return size;
    }

    /** Begin of a line; for the one after the last, the end of the file. */
    long begin(int line, long endOfFile) {
        return line < size ? begins[line] : endOfFile;
    }

    RecordKind kind(int line) {
        return kinds[line];
    }

    Outcome outcome(int line) {
        return outcomes[line];
    }
}
