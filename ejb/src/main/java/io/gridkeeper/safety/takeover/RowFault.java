package io.gridkeeper.safety.takeover;

import java.util.List;

/** What is wrong with a row: a message key with arguments. */
record RowFault(int row, String key, List<String> args) {

    RowFault {
        args = List.copyOf(args);
    }

    static RowFault of(int row, String key, String... args) {
        return new RowFault(row, key, List.of(args));
    }
}
