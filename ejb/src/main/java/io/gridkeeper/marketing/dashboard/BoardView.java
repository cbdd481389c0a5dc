package io.gridkeeper.marketing.dashboard;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.gridkeeper.foundation.kernel.Clause;
import java.time.LocalDate;
import java.util.List;

/**
 * The market as the caller sees it.
 *
 * @param more there are more grids than are shown; narrow them to an area
 * @param thisYear what was sold in each month, in fen
 * @param lastYear the same a year ago
 * @param areas basic units of these grids, of which {@code areasCovered} have a customer somebody talked to this quarter
 */
public record BoardView(
        BoardFigure figure,
        LocalDate quarterFrom,
        LocalDate monthFrom,
        LocalDate today,
        List<RankedGrid> grids,
        boolean more,
        List<Long> thisYear,
        List<Long> lastYear,
        long areas,
        long areasCovered,
        long customers,
        long touched,
        long known) {

    private static final double THOUSAND = 1000;
    private static final double TEN = 10;

    @Clause("R14-2.4b")
    @JsonProperty
    public double areaShare() {
        return share(areasCovered, areas);
    }

    @JsonProperty
    public double touchedShare() {
        return share(touched, customers);
    }

    @JsonProperty
    public double knownShare() {
        return share(known, customers);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : Math.round(THOUSAND * part / whole) / TEN;
    }
}
