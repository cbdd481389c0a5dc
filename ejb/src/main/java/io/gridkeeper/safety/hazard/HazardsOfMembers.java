package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.grid.MemberMatter;
import io.gridkeeper.foundation.grid.MemberWork;
import io.gridkeeper.foundation.kernel.Clause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The hazards a person had to put right: done once they are reported as rectified and not returned. */
@ApplicationScoped
@Clause("R12-4.4b")
class HazardsOfMembers implements MemberWork {

    @Inject
    private Hazards hazards;

    @Override
    public List<MemberMatter> mattersIn(Collection<Long> grids, LocalDate from, LocalDate to) {
        return hazards.owed(grids, from, to).stream()
                .map(owed -> new MemberMatter(owed.personId(), owed.dueOn(), owed.rectifiedAt() != null, false))
                .toList();
    }
}
