package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.field.FieldReach;
import io.gridkeeper.foundation.field.FieldScope;
import io.gridkeeper.foundation.grid.GridAccess;
import io.gridkeeper.foundation.grid.Post;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may see a hazard and do what to it: whose grid it lies in, whom it concerns, and whose department is main owner of
 * its category. A hazard out of sight is not found, never forbidden.
 */
@Dependent
class HazardAccess extends GridAccess {

    @Inject
    private FieldScope fields;

    /** The caller doing something now. */
    Act act() {
        return new Act(personId(), now());
    }

    boolean isOffice() {
        return caller().isIn(Roles.GRID_OFFICE);
    }

    void requireVisible(Hazard hazard) {
        if (!scope().sees(hazard.gridId()) && !concerns(hazard) && !opensByField(hazard)) {
            throw Refusal.notFound("hazard.refusal.unknown", hazard.number());
        }
    }

    private boolean concerns(Hazard hazard) {
        var person = caller().personId();
        return person != null && HazardParty.of(hazard).involves(person);
    }

    /** Whether a department in which the caller holds a post is main owner of it. */
    @Clause("R07-6b")
    private boolean opensByField(Hazard hazard) {
        return fields.reach().sees(hazard.registration().category().name(), hazard.gridId());
    }

    /** What opens beside the caller's grids by his department's field, in a grid and below it; null means anywhere. */
    @Clause("R07-6b")
    List<FieldReach.Opening> openings(@Nullable Long grid) {
        return fields.reach(grid).openings();
    }

    /** The caller doing this now; refuses when it is not his to do. */
    Act allow(Hazard hazard, HazardAction action) {
        requireVisible(hazard);
        var act = act();
        if (!party(hazard).may(action)) {
            throw refusal(hazard, action);
        }
        return act;
    }

    /** What the caller may do now, in the order of the actions. */
    List<HazardAction> actions(Hazard hazard, boolean extensionOpen) {
        if (caller().personId() == null) {
            return List.of();
        }
        var party = party(hazard);
        return Arrays.stream(HazardAction.values())
                .filter(HazardAction::isByPeople)
                .filter(action -> action.isPossibleIn(hazard.state()))
                .filter(action -> action != HazardAction.ASK_EXTENSION || !extensionOpen)
                .filter(action -> action != HazardAction.DECIDE_EXTENSION || extensionOpen)
                .filter(party::may)
                .toList();
    }

    private HazardParty party(Hazard hazard) {
        long grid = hazard.gridId();
        return new HazardParty(
                hazard,
                personId(),
                isOffice(),
                scope().holds(grid, Post.GRID_ADMIN) || scope().holds(grid, Post.SAFETY_RESPONSIBLE),
                scope().holds(grid, Post.SUPERVISOR) || supervisesByField(hazard));
    }

    @Clause("R07-6b")
    private boolean supervisesByField(Hazard hazard) {
        return fields.reach().supervises(hazard.registration().category().name(), hazard.gridId());
    }

    @Clause("R02-2.1.2b")
    private static Refusal refusal(Hazard hazard, HazardAction action) {
        boolean companyLevel = hazard.grade() == HazardGrade.MAJOR && HazardParty.isCompanyLevel(action);
        return companyLevel
                ? Refusal.forbidden("hazard.refusal.companyLevel").citing("R02-2.1.2b")
                : Refusal.forbidden("hazard.refusal.mayNot");
    }
}
