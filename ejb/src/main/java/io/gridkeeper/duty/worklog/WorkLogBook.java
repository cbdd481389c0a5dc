package io.gridkeeper.duty.worklog;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps work logs: everybody writes and corrects his own, who keeps a grid reads what was written in it. Refusals: not
 * found for what is another's or lies outside the caller's grids, conflict for an entry whose month has ended.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R08-2a")
public class WorkLogBook {

    private static final String SUBJECT = "workLog";
    private static final int MOST_ROWS = 200;
    private static final int MOST_AT_ONCE = 50;

    @Inject
    private WorkLogs logs;

    @Inject
    private LogAccess access;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private AuditTrail trail;

    /** Writes what the caller did, all of it or nothing; at most 50 entries at once. */
    public List<LogRow> write(List<WriteLog> wishes) {
        if (wishes.isEmpty() || wishes.size() > MOST_AT_ONCE) {
            throw Refusal.invalid("worklog.missing.tasks").citing(WriteLog.CLAUSE);
        }
        var writer = organisation.person(access.personId());
        var written = wishes.stream()
                .map(wish -> {
                    access.requireOpen(wish.gridId());
                    var entry = WorkLog.write(writer.id(), wish, writer.jobTitle(), access.today());
                    logs.add(entry);
                    return entry;
                })
                .toList();
        logs.flush();
        written.forEach(entry -> trail.record(SUBJECT, entry.id(), "write", WriteLog.CLAUSE, null, entry.described()));
        return rows(written);
    }

    /** Corrects an entry of the caller. */
    public LogRow correct(long id, int tasks, @Nullable String words) {
        var entry = own(id);
        var before = entry.described();
        entry.correct(tasks, words, access.today());
        trail.record(SUBJECT, id, "correct", WriteLog.CLAUSE, before, entry.described());
        return row(entry);
    }

    /** Takes an entry of the caller out. */
    public void remove(long id) {
        var entry = own(id);
        entry.mustBeOpen(access.today());
        logs.remove(entry);
        trail.record(SUBJECT, id, "remove", WriteLog.CLAUSE, entry.described(), null);
    }

    public LogRow view(long id) {
        return row(visible(id));
    }

    /** The caller's regular post, as the roster has it. */
    public Optional<String> postTitle() {
        return Optional.ofNullable(organisation.person(access.personId()).jobTitle());
    }

    /** What the caller wrote of a month, the newest first; at most 500. */
    public List<LogRow> mine(YearMonth month) {
        return rows(logs.of(access.personId(), month));
    }

    /** A page of what was written in a month in a grid the caller keeps and those below it; at most 200. */
    public Slice<LogRow> list(long gridId, YearMonth month, @Nullable String cursor, int limit) {
        var grid = access.grid(gridId);
        if (!access.keeps(gridId)) {
            throw Refusal.forbidden("worklog.refusal.mayNot").citing(WriteLog.CLAUSE);
        }
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var page = Slice.of(
                logs.in(grid.path(), month, cursor, rows + 1), rows, entry -> Cursor.encode(entry.day(), entry.id()));
        return new Slice<>(rows(page.rows()), page.next());
    }

    private WorkLog visible(long id) {
        var entry = logs.get(id);
        if (!entry.isBy(access.person()) && !access.keeps(entry.gridId())) {
            throw Refusal.notFound("worklog.unknown");
        }
        return entry;
    }

    private WorkLog own(long id) {
        var entry = visible(id);
        if (!entry.isBy(access.person())) {
            throw Refusal.forbidden("worklog.refusal.others").citing(WriteLog.CLAUSE);
        }
        return entry;
    }

    private LogRow row(WorkLog entry) {
        return rows(List.of(entry)).getFirst();
    }

    private List<LogRow> rows(Collection<WorkLog> entries) {
        var places = access.byIds(entries.stream().map(WorkLog::gridId).toList());
        var names = organisation.names(
                entries.stream().map(WorkLog::personId).distinct().toList());
        return entries.stream()
                .map(entry -> {
                    var grid = places.get(entry.gridId());
                    return entry.row(
                            names.getOrDefault(entry.personId(), ""),
                            grid == null ? "" : grid.name(),
                            entry.isBy(access.person()) ? access.today() : null);
                })
                .toList();
    }
}
