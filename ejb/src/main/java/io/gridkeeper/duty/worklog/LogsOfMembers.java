package io.gridkeeper.duty.worklog;

import io.gridkeeper.foundation.grid.MemberMatter;
import io.gridkeeper.foundation.grid.MemberWork;
import io.gridkeeper.foundation.grid.Performed;
import io.gridkeeper.foundation.kernel.Clause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What people wrote down themselves; nobody had to do it by a day. */
@ApplicationScoped
@Clause("R08-2a")
class LogsOfMembers implements MemberWork {

    @Inject
    private WorkLogs logs;

    @Override
    public List<MemberMatter> mattersIn(Collection<Long> grids, LocalDate from, LocalDate to) {
        return List.of();
    }

    @Override
    public List<Performed> performedBy(Collection<Long> people, LocalDate from, LocalDate to) {
        return logs.by(people, from, to).stream().map(WorkLog::performed).toList();
    }
}
