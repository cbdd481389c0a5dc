package io.gridkeeper.safety.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the risk list.
 *
 * @param inherent of the gravest event without measures; null until one is assessed
 * @param residual the same with the measures
 * @param events those that have not ended
 * @param reassessDue the first day by which one of them must be assessed again
 */
public record RiskPointRow(
        long id,
        String code,
        String name,
        RiskPointKind kind,
        long gridId,
        String gridName,
        @Nullable Long placeId,
        @Nullable String responsible,
        @Nullable RiskLevel inherent,
        @Nullable RiskLevel residual,
        @Nullable LocalDate closedOn,
        long events,
        @Nullable LocalDate reassessDue) {

    /** The same point with the levels it had on a day. */
    RiskPointRow graded(@Nullable RiskLevel thenInherent, @Nullable RiskLevel thenResidual) {
        return new RiskPointRow(
                id,
                code,
                name,
                kind,
                gridId,
                gridName,
                placeId,
                responsible,
                thenInherent,
                thenResidual,
                closedOn,
                events,
                null);
    }

    /** The level people are shown: with the measures where that was assessed, else without. */
    public @Nullable RiskLevel level() {
        return residual == null ? inherent : residual;
    }
}
