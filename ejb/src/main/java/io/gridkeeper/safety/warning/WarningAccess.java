package io.gridkeeper.safety.warning;

import io.gridkeeper.foundation.grid.AppointmentRow;
import io.gridkeeper.foundation.grid.GridAccess;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.Staffing;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who may tell, settle and analyse. What lies outside the caller's grids is not found. */
@Dependent
class WarningAccess extends GridAccess {

    static final String CORRESPONDENT = "CORRESPONDENT";
    static final String SECURITY_OFFICER = "SECURITY_OFFICER";

    @Inject
    @SuppressWarnings("NullAway.Init")
    private Staffing staffing;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private OrganisationRegister organisation;

    void requireSight(WarningSignal signal) {
        if (!scope().sees(signal.gridId())) {
            throw Refusal.notFound("warning.unknown.signal");
        }
    }

    /** New work: a grid the caller sees and that is open. */
    void requireOpen(long gridId) {
        scope().require(gridId);
        scope().requireOpen(gridId);
    }

    void requireKeeper(long gridId) {
        scope().require(gridId);
        if (!keeps(gridId)) {
            throw Refusal.forbidden("warning.refusal.mayNot").citing("R12-4.6a");
        }
    }

    /** Security is analysed by the security officer of the grid or one above it too. */
    boolean mayAnalyse(long gridId, AnalysisPurpose purpose) {
        return keeps(gridId)
                || (purpose == AnalysisPurpose.SECURITY && scope().sees(gridId) && holds(SECURITY_OFFICER, gridId));
    }

    boolean holds(String post, long gridId) {
        var line = grid(gridId).pathIds();
        return staffing.mine().stream()
                .filter(held -> held.post().equals(post))
                .map(AppointmentRow::gridId)
                .anyMatch(line::contains);
    }

    /** The grid and all those below it that the caller sees. */
    Map<Long, GridRow> branch(long gridId) {
        scope().require(gridId);
        return grids().tree().stream()
                .filter(row -> row.pathIds().contains(gridId))
                .collect(Collectors.toMap(GridRow::id, row -> row));
    }

    /** How many people are correspondents today in some grids. */
    int correspondents(Set<Long> gridIds) {
        return staffing.holders(CORRESPONDENT, gridIds);
    }

    @Nullable
    Collection<Long> visible() {
        return scope().visibleGridIds().orElse(null);
    }

    Map<Long, String> names(Collection<Long> people) {
        return organisation.names(people);
    }

    Map<Long, GridRow> rows(Collection<Long> gridIds) {
        return grids().byIds(gridIds);
    }
}
