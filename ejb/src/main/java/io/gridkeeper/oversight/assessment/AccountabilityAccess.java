package io.gridkeeper.oversight.assessment;

import io.gridkeeper.foundation.grid.GridAccess;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.List;

/**
 * Who may see and do what: whoever keeps the grid keeps its cases, but none that names him; whoever is named sees his own
 * line. For all others there is no case.
 */
@Dependent
class AccountabilityAccess extends GridAccess {

    boolean isOffice() {
        return caller().isInAny(Roles.GRID_OFFICE, Roles.SYSTEM);
    }

    /** Whether there is a grid in which the caller opens cases. */
    boolean opens() {
        return scope().keepsAny();
    }

    String gridName(long gridId) {
        var row = grids().byIds(List.of(gridId)).get(gridId);
        return row == null ? "" : row.name();
    }

    /** Whether the caller stands in a case with these people. */
    boolean isNamed(Collection<LiablePerson> people) {
        var me = person();
        return people.stream().anyMatch(one -> one.stands() && me != null && one.personId() == me);
    }

    boolean keeps(AccountabilityCase one, Collection<LiablePerson> people) {
        return keeps(one.gridId()) && !isNamed(people);
    }

    void requireKeeper(AccountabilityCase one, Collection<LiablePerson> people) {
        requireSight(one, people);
        if (!keeps(one, people)) {
            throw Refusal.forbidden("accountability.refusal.mayNot").citing(one.clause());
        }
    }

    void requireSight(AccountabilityCase one, Collection<LiablePerson> people) {
        if (!keeps(one.gridId()) && !isNamed(people)) {
            throw Refusal.notFound("accountability.unknown");
        }
    }

    /** The lines of a case that the caller sees. */
    List<LiablePerson> seen(AccountabilityCase one, List<LiablePerson> people) {
        var me = person();
        return keeps(one, people)
                ? people
                : people.stream()
                        .filter(line -> line.stands() && me != null && line.personId() == me)
                        .toList();
    }
}
