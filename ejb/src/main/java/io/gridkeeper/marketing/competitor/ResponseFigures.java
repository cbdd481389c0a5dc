package io.gridkeeper.marketing.competitor;

import io.gridkeeper.foundation.kernel.Clause;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was gathered on competitors in a grid in some days and what became of it.
 *
 * @param entries facts filed in the days
 * @param used those of them used in decisions
 * @param outdated facts of the grid that have run out, whenever they were filed
 * @param events market events filed in the days
 * @param answered those of them with an answer
 * @param averageDays from the filing of an event to its first answer; null where nothing was answered
 * @param people who filed how many, and how many of them were used
 */
@Clause({"R14-2.1b", "R14-M2d", "R14-M3c"})
public record ResponseFigures(
        long gridId,
        long entries,
        long used,
        long outdated,
        long events,
        long answered,
        @Nullable Double averageDays,
        List<Gathered> people) {

    /** What one person gathered. */
    public record Gathered(long personId, String name, long entries, long used) {}

    private static final double TEN = 10;

    /** Counts the facts of a grid filed in the days. */
    static ResponseFigures of(long gridId, List<FactRow> filed, long outdated, List<Gathered> people) {
        var events = filed.stream().filter(row -> row.kind() == FactKind.EVENT).toList();
        var days = events.stream()
                .map(FactRow::responseDays)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .summaryStatistics();
        return new ResponseFigures(
                gridId,
                filed.size(),
                filed.stream().filter(row -> row.usedOn() != null).count(),
                outdated,
                events.size(),
                days.getCount(),
                days.getCount() == 0 ? null : Math.round(days.getAverage() * TEN) / TEN,
                people);
    }
}
