package io.gridkeeper.safety.patrol;

import io.gridkeeper.foundation.grid.MemberMatter;
import io.gridkeeper.foundation.grid.MemberWork;
import io.gridkeeper.foundation.grid.Performed;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * The checks of a person. One that was let pass is an absence; one about which he wrote why nobody looked is not, and is
 * not done either.
 */
@ApplicationScoped
@Clause({"R12-4.4b", "R12-3.1.6a", "R07-6a"})
class ChecksOfMembers implements MemberWork {

    @Inject
    private Checks checks;

    @Override
    public List<MemberMatter> mattersIn(Collection<Long> grids, LocalDate from, LocalDate to) {
        return checks.owed(grids, from.atStartOfDay(CompanyClock.ZONE).toInstant(), CompanyClock.endOf(to)).stream()
                .map(ChecksOfMembers::matter)
                .toList();
    }

    static MemberMatter matter(OwedCheck owed) {
        return new MemberMatter(
                owed.personId(),
                CompanyClock.dayOf(owed.dueAt().minusMillis(1)),
                owed.state() == CheckState.DONE && owed.result() != CheckResult.NOT_CHECKED,
                owed.state() == CheckState.MISSED);
    }

    @Override
    public List<Performed> performedBy(Collection<Long> people, LocalDate from, LocalDate to) {
        var begin = from.atStartOfDay(CompanyClock.ZONE).toInstant();
        return checks.doneBy(people, begin, CompanyClock.endOf(to)).stream()
                .map(DoneCheck::performed)
                .toList();
    }
}
