package io.gridkeeper.marketing.team;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hands out work to the members of teams and settles what clashes. The area manager gives a member of another department
 * routine work only and asks the department head for the rest; where team and department want somebody at one time, a
 * conflict is opened between the two of them.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class TeamWork {

    private static final String KIND = "salesTeamTask";
    private static final String CONFLICT = "salesTeamConflict";
    private static final int LONGEST_ANSWER = 300;

    /** What became of an assignment; {@code conflict} is the number of the record that was opened by it, if any. */
    public record Given(TaskRow task, @Nullable String conflict) {}

    @Inject
    private Teams teams;

    @Inject
    private TeamAccess access;

    @Inject
    private TeamNotices notices;

    @Inject
    private AuditTrail trail;

    /** All types of work, those out of use too. */
    public List<WorkTypeRow> workTypes() {
        return teams.workTypes().stream().map(WorkType::row).toList();
    }

    /** Adds a type of work or describes a known one anew: it is the company's data what is routine. */
    @Clause("R14-3.2.2e")
    public void store(WorkTypeRow row) {
        access.requireMayManage();
        teams.workType(row.code()).ifPresentOrElse(known -> known.describe(row), () -> teams.add(new WorkType(row)));
        trail.record(KIND, 0, "workType", "R14-3.2.2e", null, row.toString());
    }

    /** Gives a member work: the area manager for the team, the department head for the department. */
    @Clause({"R14-3.2.2e", "R14-3.2.2f"})
    public Given assign(AssignTask order) {
        var team = open(order.teamCode());
        var member = access.member(team, order.personId());
        var source = access.isHead(member) ? TaskSource.DEPARTMENT : TaskSource.TEAM;
        requireLeads(team, source);
        TeamRules.requireRoutine(source, member.kind(), type(order.workType()));
        var task = store(team, order, source, TaskState.ASSIGNED);
        notices.assigned(task);
        return new Given(teams.taskRow(task.id()), clash(task, member));
    }

    /** Asks the department head for a member's time, for work that is not routine. */
    @Clause("R14-3.2.2e")
    public Given request(AssignTask order) {
        var team = open(order.teamCode());
        var member = access.member(team, order.personId());
        var head = member.headId();
        requireLeads(team, TaskSource.TEAM);
        type(order.workType());
        if (head == null) {
            throw Refusal.invalid("team.refusal.noHead");
        }
        var task = store(team, order, TaskSource.TEAM, TaskState.REQUESTED);
        notices.requested(task, team, head);
        return new Given(teams.taskRow(task.id()), null);
    }

    /** The department head grants or declines what was asked of him. */
    @Clause("R14-3.2.2e")
    public Given answer(String number, boolean granted, @Nullable String words) {
        var task = visible(number);
        var member = access.member(team(task.teamId()), task.personId());
        if (!access.isHead(member)) {
            throw Refusal.forbidden("team.refusal.notHead").citing("R14-3.2.2e");
        }
        var said =
                words == null || words.isBlank() ? null : Typed.required(words, LONGEST_ANSWER, "team.missing.words");
        task.answer(granted, access.personId(), said);
        teams.flush(number);
        notices.answered(task);
        trail.record(KIND, task.id(), "answer", "R14-3.2.2e", null, task.state().name());
        return new Given(teams.taskRow(task.id()), granted ? clash(task, member) : null);
    }

    /** The member, or whoever gave it, says that it is done. */
    public void finish(String number) {
        var task = mine(number);
        task.finish(access.today());
        teams.flush(number);
        trail.record(KIND, task.id(), "finish", null, null, number);
    }

    public void cancel(String number) {
        var task = visible(number);
        if (task.givenById() != access.personId() && !access.leads(team(task.teamId()))) {
            throw Refusal.forbidden("team.refusal.taskNotYours");
        }
        task.cancel();
        teams.flush(number);
        trail.record(KIND, task.id(), "cancel", null, null, number);
    }

    /** What the caller has to do, the earliest first. */
    public List<TaskRow> mine() {
        var person = access.person();
        return person == null ? List.of() : teams.open(person);
    }

    /** Settles a conflict with words that are kept; area manager or department head does it, the other is told. */
    @Clause("R14-3.2.2f")
    public void settle(String number, Settlement how) {
        var conflict = teams.conflict(number);
        var team = team(conflict.teamId());
        if (!access.sees(team)) {
            throw Refusal.notFound("team.refusal.conflictUnknown", number);
        }
        long me = access.personId();
        if (!access.leads(team) && conflict.headId() != me) {
            throw Refusal.forbidden("team.refusal.notParty").citing("R14-3.2.2f");
        }
        conflict.decide(how, me, access.now());
        var losing = teams.taskById(conflict.losing(how.decision())).orElseThrow();
        giveWay(losing, how.movedTo());
        teams.flush(number);
        notices.settled(conflict, team, losing);
        trail.record(CONFLICT, conflict.id(), "settle", "R14-3.2.2f", null, how.toString());
    }

    private void giveWay(TeamTask losing, @Nullable Instant begins) {
        if (begins == null) {
            losing.cancel();
            return;
        }
        var ends = begins.plus(Duration.between(losing.beginsAt(), losing.endsAt()));
        boolean busy =
                teams.assigned(losing.personId(), begins, ends).stream().anyMatch(other -> other.id() != losing.id());
        if (busy) {
            throw Refusal.invalid("team.refusal.busy");
        }
        losing.move(begins);
    }

    private TeamTask store(VirtualTeam team, AssignTask order, TaskSource source, TaskState state) {
        boolean busy = state == TaskState.ASSIGNED
                && teams.assigned(order.personId(), order.begins(), order.ends()).stream()
                        .anyMatch(other -> other.source() == source);
        if (busy) {
            throw Refusal.conflict("team.refusal.busy");
        }
        var giver = new TeamTask.Giver(source, access.personId(), access.now());
        var task = new TeamTask(teams.nextTaskNumber(), team.id(), order, giver, state);
        teams.add(task);
        trail.record(KIND, task.id(), state.name().toLowerCase(Locale.ROOT), "R14-3.2.2e", null, order.toString());
        return task;
    }

    /** Opens a record for each assignment of the other side at the same time; gives the first one's number. */
    private @Nullable String clash(TeamTask task, TeamMember member) {
        var head = member.headId();
        String opened = null;
        for (var other : teams.assigned(task.personId(), task.beginsAt(), task.endsAt())) {
            if (head != null && other.source() != task.source()) {
                boolean fromTeam = task.source() == TaskSource.TEAM;
                var conflict = new TeamConflict(
                        teams.nextConflictNumber(),
                        fromTeam ? task : other,
                        fromTeam ? other : task,
                        head,
                        access.now());
                teams.add(conflict);
                notices.clashed(conflict, team(conflict.teamId()));
                trail.record(CONFLICT, conflict.id(), "open", "R14-3.2.2f", null, conflict.number());
                opened = opened == null ? conflict.number() : opened;
            }
        }
        return opened;
    }

    private void requireLeads(VirtualTeam team, TaskSource source) {
        if (source == TaskSource.TEAM && !access.leads(team)) {
            throw Refusal.forbidden("team.refusal.taskNotYours");
        }
    }

    private VirtualTeam open(String code) {
        var team = access.visible(code);
        team.requireOpen();
        return team;
    }

    private VirtualTeam team(long id) {
        return teams.team(id).orElseThrow();
    }

    private WorkTypeRow type(String code) {
        return teams.workType(code)
                .map(WorkType::row)
                .filter(WorkTypeRow::active)
                .orElseThrow(() -> Refusal.invalid("team.refusal.workTypeUnknown", code));
    }

    private TeamTask visible(String number) {
        var task = teams.task(number);
        if (!access.sees(team(task.teamId()))) {
            throw Refusal.notFound("team.refusal.taskUnknown", number);
        }
        return task;
    }

    /** The caller's own, even where the team as a whole is out of sight. */
    private TeamTask mine(String number) {
        var task = teams.task(number);
        var me = access.person();
        if (me != null && (task.personId() == me || task.givenById() == me)) {
            return task;
        }
        visible(number);
        throw Refusal.forbidden("team.refusal.taskNotYours");
    }

    /** How much work people have been given for a time; for those who lead them. */
    public Map<Long, Long> countByPerson(Collection<Long> people, Instant from, Instant to) {
        return teams.countTasks(people, from, to);
    }
}
