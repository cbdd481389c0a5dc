package io.gridkeeper.duty.directive;

import io.gridkeeper.foundation.grid.MemberMatter;
import io.gridkeeper.foundation.grid.MemberWork;
import io.gridkeeper.foundation.kernel.Clause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The lines of directives a person is named in, as far as the directive has a day and still holds. */
@ApplicationScoped
@Clause("R12-4.4b")
class DirectivesOfMembers implements MemberWork {

    @Inject
    private Directives directives;

    @Override
    public List<MemberMatter> mattersIn(Collection<Long> grids, LocalDate from, LocalDate to) {
        return directives.owed(grids, from, to).stream()
                .map(owed -> new MemberMatter(owed.personId(), owed.dueOn(), owed.doneOn() != null, false))
                .toList();
    }
}
