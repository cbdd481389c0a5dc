package io.gridkeeper.safety.patrol;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks as people meet them: what I owe, what was done, what nobody did, and recording one. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class CheckDesk {

    private static final int MOST_ROWS = 200;

    @Inject
    private Checks checks;

    @Inject
    private CheckAccess access;

    @Inject
    private CheckRecorder recorder;

    @Inject
    private GridRegister grids;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private Clock clock;

    /** What the caller has to check now, the most urgent first; at most 200. */
    public List<CheckTaskRow> mine() {
        return mine(MOST_ROWS);
    }

    /** The most urgent of them; at most 200. */
    public List<CheckTaskRow> mine(int limit) {
        var person = access.person();
        return person == null
                ? List.of()
                : rows(checks.waitingFor(person, clock.instant(), Math.clamp(limit, 1, MOST_ROWS)));
    }

    /** How many that are. */
    public long countMine() {
        var person = access.person();
        return person == null ? 0 : checks.countWaitingFor(person, clock.instant());
    }

    /** A page of the checks the caller sees, the newest first; what was not checked is there with the person. */
    @Clause("R07-10d")
    public Slice<CheckTaskRow> list(CheckFilter filter, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var bounds = access.within(filter.grid());
        if (bounds != null && bounds.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var page = rows(checks.tasks(filter, bounds, cursor, rows + 1));
        return Slice.of(page, rows, row -> Cursor.encode(row.id()));
    }

    /** One check the caller sees. */
    public CheckTaskRow view(long taskId) {
        var task = checks.task(taskId);
        access.requireVisible(task);
        return rows(List.of(task)).getFirst();
    }

    /** The check that found a hazard; empty where none did or the caller does not see it. */
    public Optional<CheckTaskRow> ofHazard(String number) {
        return checks.taskOfHazard(number)
                .filter(access::sees)
                .map(task -> rows(List.of(task)).getFirst());
    }

    /** Whether the caller may record it now. */
    public boolean mayRecord(long taskId) {
        var task = checks.task(taskId);
        access.requireVisible(task);
        return task.state() != CheckState.DONE && !clock.instant().isBefore(task.opensAt()) && access.mayRecord(task);
    }

    /** Records a check; a hazard that was found is reported at once and linked to the measure. */
    @Clause("R07-10d")
    public CheckTaskRow record(long taskId, RecordCheck wish) {
        var task = checks.task(taskId);
        access.requireVisible(task);
        if (!access.mayRecord(task)) {
            throw Refusal.forbidden("patrol.refusal.mayNot");
        }
        recorder.record(task, wish);
        return rows(List.of(task)).getFirst();
    }

    private List<CheckTaskRow> rows(List<CheckTask> tasks) {
        var records = checks.recordsOf(tasks.stream().map(CheckTask::id).toList()).stream()
                .collect(Collectors.toMap(CheckRecord::taskId, Function.identity()));
        var people = new HashSet<Long>();
        tasks.forEach(task -> people.add(task.personId()));
        records.values().forEach(record -> people.add(record.personId()));
        var naming = new CheckNaming(
                organisation.names(people),
                grids.byIds(tasks.stream().map(CheckTask::gridId).collect(Collectors.toSet())));
        return tasks.stream()
                .map(task -> naming.row(task, records.get(task.id())))
                .toList();
    }
}
