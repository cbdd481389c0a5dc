package io.gridkeeper.foundation.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a row of a sheet: a message key with arguments, and the clause that refuses it. */
record RosterFault(
        RosterSheet sheet,
        int row,
        String key,
        List<String> args,
        @Nullable String clause) {

    RosterFault {
        args = List.copyOf(args);
    }
}
