package io.gridkeeper.oversight.assessment;

import io.gridkeeper.foundation.kernel.Conditions;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a filter into conditions, bounded by what the caller keeps and by where he is named. */
final class AccountabilityQuery extends Conditions {

    private static final String NAMED =
            "exists (select 1 from LiablePerson n where n.caseId = c.id and n.personId = :me"
                    + " and n.relievedOn is null)";

    /** @param within the grids in which to look; null means all */
    AccountabilityQuery(AccountabilityFilter filter, @Nullable Collection<Long> within) {
        if (filter.grid() != null) {
            within("c.gridId", within);
        }
        if (filter.state() != null) {
            add(filter.state() == AccountabilityState.OPEN ? "c.decidedOn is null" : "c.decidedOn is not null");
        }
    }

    /** Only the cases of the grids the caller keeps and those that name him. */
    AccountabilityQuery ofKeeperOrNamed(Collection<Long> kept, long me) {
        var values = new HashMap<String, Object>(Map.of("me", me));
        if (kept.isEmpty()) {
            add(NAMED);
        } else {
            add("(c.gridId in (:kept) or " + NAMED + ")");
            values.put("kept", kept);
        }
        bind(values);
        return this;
    }

    AccountabilityQuery before(long id) {
        add("c.id < :before", "before", id);
        return this;
    }
}
