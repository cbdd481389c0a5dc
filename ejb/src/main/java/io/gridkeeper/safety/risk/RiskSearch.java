package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds risks and shows them, bounded by what the caller may see. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class RiskSearch {

    private static final int MOST_ROWS = 200;
    private static final int MOST_ON_A_PLAN = 5000;

    @Inject
    private Risks risks;

    @Inject
    private RiskFolder folder;

    @Inject
    private RiskPapers papers;

    @Inject
    private RiskAccess access;

    @Inject
    private GridRegister grids;

    @Inject
    private OrganisationRegister organisation;

    /** One page of the risk list by code, at most 200 rows; {@code cursor} comes from the page before. */
    @Clause("R07-10b")
    public Slice<RiskPointRow> list(RiskFilter filter, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var bounds = access.within(filter.grid());
        if (bounds != null && bounds.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var lines = risks.lines(RiskQuery.points(filter, bounds).after("p.code", cursor), rows + 1);
        return Slice.of(named(lines), rows, row -> Cursor.encode(row.code()));
    }

    /** How many risk points have each level under a filter; those not assessed are left out. */
    public Map<RiskLevel, Long> numbers(RiskFilter filter) {
        var numbers = new EnumMap<RiskLevel, Long>(RiskLevel.class);
        for (var level : RiskLevel.values()) {
            numbers.put(level, 0L);
        }
        var bounds = access.within(filter.grid());
        if (bounds == null || !bounds.isEmpty()) {
            risks.numbers(RiskQuery.points(filter.withLevel(null), bounds)).stream()
                    .filter(pair -> pair[0] != null)
                    .forEach(pair -> numbers.put((RiskLevel) pair[0], (Long) pair[1]));
        }
        return numbers;
    }

    /** Everything about one risk point; not found when the caller may not see it. */
    public RiskPointView view(String code) {
        var point = risks.point(code);
        access.requireVisible(point.gridId(), code);
        return folder.open(point);
    }

    /** The open risk points of some grids as far as the caller sees them, for plans and maps; at most 5,000. */
    public List<RiskPointRow> pointsIn(Collection<Long> gridIds) {
        var visible = access.within(null);
        var wanted = visible == null
                ? gridIds
                : gridIds.stream().filter(visible::contains).toList();
        return wanted.isEmpty()
                ? List.of()
                : named(risks.lines(RiskQuery.points(RiskFilter.NONE, wanted), MOST_ON_A_PLAN));
    }

    /** The risk points that were open in some grids on an earlier day, with the levels they had then; at most 5,000. */
    public List<RiskPointRow> pointsIn(Collection<Long> gridIds, LocalDate day) {
        var visible = access.within(null);
        var wanted = visible == null
                ? gridIds
                : gridIds.stream().filter(visible::contains).toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        var points = named(risks.linesOn(wanted, day, MOST_ON_A_PLAN));
        var events = new HashMap<Long, Long>();
        risks.eventsOn(points.stream().map(RiskPointRow::id).toList(), day)
                .forEach(pair -> events.put((Long) pair[0], (Long) pair[1]));
        return new LevelsThen(events, papers.assessments(events.keySet()), day).grade(points);
    }

    /** The code of the risk point at a place, if there is just one. */
    public Optional<String> codeAt(long placeId) {
        var points = risks.at(placeId);
        return points.size() == 1 ? Optional.of(points.getFirst().code()) : Optional.empty();
    }

    private List<RiskPointRow> named(List<RiskPointLine> lines) {
        var gridNames =
                grids.byIds(lines.stream().map(RiskPointLine::gridId).collect(Collectors.toSet())).values().stream()
                        .collect(Collectors.toMap(GridRow::id, GridRow::name));
        var people = organisation.names(lines.stream()
                .map(RiskPointLine::responsibleId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return lines.stream().map(line -> line.named(gridNames, people)).toList();
    }
}
