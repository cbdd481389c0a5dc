package io.gridkeeper.safety.risk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of the risk list as the database gives it, before ids become names. */
record RiskPointLine(
        long id,
        String code,
        String name,
        RiskPointKind kind,
        long gridId,
        @Nullable Long placeId,
        @Nullable Long responsibleId,
        @Nullable RiskLevel inherent,
        @Nullable RiskLevel residual,
        @Nullable LocalDate closedOn,
        long events,
        @Nullable LocalDate reassessDue) {

    static final String SELECT =
            "select new io.gridkeeper.safety.risk.RiskPointLine(p.id, p.code, p.name, p.kind, p.gridId, p.placeId,"
                    + " p.responsibleId, p.inherent, p.residual, p.closedOn, (select count(*) from RiskEvent e where"
                    + " e.unit.point = p and e.endedOn is null), (select min(e.reassessDue) from RiskEvent e where"
                    + " e.unit.point = p and e.endedOn is null)) from RiskPoint p";

    RiskPointRow named(Map<Long, String> grids, Map<Long, String> people) {
        return new RiskPointRow(
                id,
                code,
                name,
                kind,
                gridId,
                grids.getOrDefault(gridId, ""),
                placeId,
                responsibleId == null ? null : people.get(Objects.requireNonNull(responsibleId)),
                inherent,
                residual,
                closedOn,
                events,
                reassessDue);
    }
}
