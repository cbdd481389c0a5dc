package io.gridkeeper.simulator.ledger;

import io.gridkeeper.simulator.schema.RecordKind;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which lines of the ledger are wanted.
 *
 * @param after only lines behind this sequence
 * @param limit at most so many
 */
public record LedgerQuery(Optional<RecordKind> kind, Predicate<Outcome> outcomes, int after, int limit) {

    IntStream matching(LineTable lines) {
        return IntStream.range(Math.max(0, after), lines.size())
                .filter(line -> outcomes.test(lines.outcome(line)))
                .filter(line -> kind.isEmpty() || kind.get() == lines.kind(line))
                .limit(limit);
    }
}
