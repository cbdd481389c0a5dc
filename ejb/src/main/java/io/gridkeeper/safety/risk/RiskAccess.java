package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.grid.GridAccess;
import io.gridkeeper.foundation.grid.Post;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Who may see risks and change them. A risk out of sight is not found, never forbidden. */
@Dependent
class RiskAccess extends GridAccess {

    @Inject
    private OrganisationRegister organisation;

    /** The caller doing something now. */
    RiskAct act() {
        return new RiskAct(caller().personId(), now());
    }

    void requireVisible(long gridId, String what) {
        if (!scope().sees(gridId)) {
            throw Refusal.notFound("risk.refusal.unknown", what);
        }
    }

    /** Whether the caller writes the risk list of the grid: its responsible and its administrators, and the grid office. */
    boolean mayEdit(long gridId) {
        return caller().isInAny(Roles.GRID_OFFICE, Roles.SYSTEM)
                || scope().holds(gridId, Post.SAFETY_RESPONSIBLE)
                || scope().holds(gridId, Post.GRID_ADMIN);
    }

    /** The caller changing something in the grid now; refuses when it is not his to do. */
    RiskAct edit(long gridId, String what) {
        requireVisible(gridId, what);
        if (!mayEdit(gridId)) {
            throw Refusal.forbidden("risk.refusal.mayNot");
        }
        scope().requireOpen(gridId);
        return act();
    }

    RiskAct edit(RiskPoint point) {
        var act = edit(point.gridId(), point.code());
        if (point.closedOn() != null) {
            throw Refusal.conflict("risk.refusal.closed", point.code());
        }
        return act;
    }

    /** Refuses a person that does not exist; nobody is allowed. */
    void requirePerson(@Nullable Long personId) {
        if (personId != null) {
            organisation.person(personId);
        }
    }

    /** Refuses a place that is not in the grid. */
    void requirePlace(@Nullable Long placeId, long gridId) {
        if (placeId != null && grids().place(placeId).gridId() != gridId) {
            throw Refusal.invalid("risk.refusal.placeElsewhere");
        }
    }
}
