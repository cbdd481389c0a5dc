package io.gridkeeper.duty.activity;

import io.gridkeeper.foundation.grid.MemberContact;
import io.gridkeeper.foundation.grid.MemberMatter;
import io.gridkeeper.foundation.grid.MemberWork;
import io.gridkeeper.foundation.grid.Performed;
import io.gridkeeper.foundation.kernel.Clause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The activities people were called to: who came has done it, who is listed as missing stayed away. Whoever recorded one
 * led it; a coordination recorded here is a meeting he chaired, like those that are held by a rule.
 */
@ApplicationScoped
@Clause({"R12-4.4b", "R12-3.1.6a", "R07-6a"})
class ActivitiesOfMembers implements MemberWork {

    @Inject
    private Activities activities;

    @Override
    public List<MemberMatter> mattersIn(Collection<Long> grids, LocalDate from, LocalDate to) {
        return Stream.concat(
                        activities.came(grids, from, to).stream()
                                .map(one -> new MemberMatter(one.personId(), one.heldOn(), true, false)),
                        activities.missed(grids, from, to).stream()
                                .map(one -> new MemberMatter(one.personId(), one.heldOn(), false, true)))
                .toList();
    }

    @Override
    public List<MemberContact> contactsIn(Collection<Long> grids, LocalDate until) {
        return activities.contacts(grids, until);
    }

    @Override
    public List<Performed> performedBy(Collection<Long> people, LocalDate from, LocalDate to) {
        return activities.ledBy(people, from, to).stream()
                .map(LedActivity::performed)
                .toList();
    }
}
