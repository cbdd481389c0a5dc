package io.gridkeeper.safety.hazard;

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
import java.util.stream.Stream;

/**
 * The hazards a person had to put right: done once they are reported as rectified and not returned. To accept one is work
 * too, and to accept a major one is to approve that it is closed.
 */
@ApplicationScoped
@Clause({"R12-4.4b", "R07-6a"})
class HazardsOfMembers implements MemberWork {

    @Inject
    private Hazards hazards;

    @Inject
    private HazardDeeds deeds;

    @Override
    public List<MemberMatter> mattersIn(Collection<Long> grids, LocalDate from, LocalDate to) {
        return hazards.owed(grids, from, to).stream()
                .map(owed -> new MemberMatter(owed.personId(), owed.dueOn(), owed.rectifiedAt() != null, false))
                .toList();
    }

    @Override
    public List<Performed> performedBy(Collection<Long> people, LocalDate from, LocalDate to) {
        var begin = from.atStartOfDay(CompanyClock.ZONE).toInstant();
        var end = CompanyClock.endOf(to);
        return Stream.concat(
                        deeds.rectifiedBy(people, begin, end).stream().map(DoneHazard::rectified),
                        deeds.acceptedBy(people, begin, end).stream().map(DoneHazard::accepted))
                .toList();
    }
}
