package io.gridkeeper.safety.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a row: a message key with arguments, and the clause that refuses it. */
record RiskFault(
        int row, String key, List<Object> args, @Nullable String clause) {

    RiskFault {
        args = List.copyOf(args);
    }
}
