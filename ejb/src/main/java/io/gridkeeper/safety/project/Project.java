package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A project of a contractor. Life: {@link #apply applied for}, {@link #approve approved} or {@link #reject not}, prepared
 * by three {@link #confirm confirmations}, {@link #open opened} as a dynamic grid, {@link #finish finished} or {@link
 * #expire expired}, {@link #handedOver handed over} with what was still open, {@link #close closed}. Each verb refuses in
 * the wrong state and leaves entries for the history, which the journal writes.
 */
@Entity
@Table(name = "project")
@Clause({"R07-8c", "R04-2.4a"})
class Project extends ProjectRecord {

    private static final String CLAUSE = "R07-8c";

    @SuppressWarnings("NullAway.Init")
    protected Project() {}

    private Project(String number, Plan plan, LocalDate opensOn, LocalDate closesOn) {
        super(number, plan, opensOn, closesOn);
    }

    static Project apply(String number, ApplyProject order, Act act) {
        if (order.closesOn().isBefore(act.day())) {
            throw Refusal.invalid("project.refusal.endsInThePast").citing(CLAUSE);
        }
        var plan = Plan.of(order, Objects.requireNonNull(act.personId()));
        var project = new Project(number, plan, order.opensOn(), order.closesOn());
        project.tell(ProjectAction.APPLY, act, order.work(), "R04-2.4a");
        return project;
    }

    /** @param contractor the unit of the contractor, {@code contact} its responsible person, both entered for it */
    void approve(long contractor, long contact, @Nullable String note, Act act) {
        mustAllow(ProjectAction.APPROVE);
        contractorId = contractor;
        contactId = contact;
        state = ProjectState.PREPARING;
        tell(ProjectAction.APPROVE, act, note, CLAUSE);
    }

    void reject(String reason, Act act) {
        mustAllow(ProjectAction.REJECT);
        state = ProjectState.REJECTED;
        tell(ProjectAction.REJECT, act, reason, "R04-2.4a");
    }

    void withdraw(String reason, Act act) {
        mustAllow(ProjectAction.WITHDRAW);
        state = ProjectState.WITHDRAWN;
        tell(ProjectAction.WITHDRAW, act, reason, null);
    }

    void agree(long fileId, LocalDate signedOn, String fileName, Act act) {
        mustAllow(ProjectAction.FILE_AGREEMENT);
        if (preparation().isConfirmed(ProjectAction.CONFIRM_AGREEMENT)) {
            throw Refusal.conflict("project.refusal.confirmedAlready", number()).citing(CLAUSE);
        }
        if (signedOn.isAfter(act.day())) {
            throw Refusal.invalid("project.refusal.inTheFuture");
        }
        preparation().agree(fileId, signedOn);
        tell(ProjectAction.FILE_AGREEMENT, act, fileName, CLAUSE);
    }

    /** One of the three confirmations, once only; what it confirms was looked at before. */
    void confirm(ProjectAction step, Act act) {
        mustAllow(step);
        if (preparation().isConfirmed(step)) {
            throw Refusal.conflict("project.refusal.confirmedAlready", number()).citing(CLAUSE);
        }
        preparation().confirm(step, act.at());
        tell(step, act, null, CLAUSE);
    }

    /** The work begins as a dynamic grid; it is shortened to what is left when it begins late. */
    void open(long grid, Act act) {
        mustAllow(ProjectAction.OPEN);
        mustNotBeOver(act);
        if (!preparation().isConfirmed()) {
            throw Refusal.invalid("project.gap.unconfirmed").citing(CLAUSE);
        }
        gridId = grid;
        opensOn = firstDay(act);
        openedAt = act.at();
        state = ProjectState.RUNNING;
        tell(ProjectAction.OPEN, act, opensOn + " – " + closesOn, CLAUSE);
    }

    /** The first day of work if it is opened now. */
    LocalDate firstDay(Act act) {
        return opensOn.isBefore(act.day()) ? act.day() : opensOn;
    }

    void mustNotBeOver(Act act) {
        if (closesOn.isBefore(act.day())) {
            throw Refusal.invalid("project.refusal.over", closesOn.toString()).citing(CLAUSE);
        }
    }

    void note(ProjectAction action, String note, @Nullable String clause, Act act) {
        mustAllow(action);
        tell(action, act, note, clause);
    }

    void prolong(LocalDate until, String reason, Act act) {
        mustAllow(ProjectAction.PROLONG);
        if (!until.isAfter(closesOn)) {
            throw Refusal.invalid("project.refusal.notLater").citing(CLAUSE);
        }
        var before = closesOn;
        closesOn = until;
        endWarnedFor = null;
        tell(ProjectAction.PROLONG, act, before + " → " + until + " " + reason, CLAUSE);
    }

    void warn(Act act) {
        mustAllow(ProjectAction.WARN);
        endWarnedFor = closesOn;
        tell(ProjectAction.WARN, act, closesOn.toString(), "R11-2.4.2e");
    }

    void finish(String note, Act act) {
        mustAllow(ProjectAction.FINISH);
        end(act);
        tell(ProjectAction.FINISH, act, note, CLAUSE);
    }

    void expire(Act act) {
        mustAllow(ProjectAction.EXPIRE);
        if (!closesOn.isBefore(act.day())) {
            throw Refusal.conflict("project.refusal.notOver", closesOn.toString())
                    .citing(CLAUSE);
        }
        end(act);
        tell(ProjectAction.EXPIRE, act, closesOn.toString(), CLAUSE);
    }

    private void end(Act act) {
        endedAt = act.at();
        state = ProjectState.HANDOVER;
    }

    /** @param number how much went over to the host, {@code words} what it was */
    void handedOver(int number, String words, Act act) {
        mustAllow(ProjectAction.HAND_OVER);
        handedOver += number;
        tell(ProjectAction.HAND_OVER, act, words, CLAUSE);
    }

    /** @param openWork how much is still open in the grid, which is held meanwhile */
    void close(String note, long openWork, Act act) {
        mustAllow(ProjectAction.CONFIRM_HANDOVER);
        if (openWork > 0) {
            throw Refusal.conflict("project.refusal.openWork", number(), openWork)
                    .citing(CLAUSE);
        }
        state = ProjectState.CLOSED;
        closedAt = act.at();
        tell(ProjectAction.CONFIRM_HANDOVER, act, note, CLAUSE);
    }

    void mustAllow(ProjectAction action) {
        if (!action.isPossibleIn(state)) {
            throw Refusal.conflict("project.refusal.nowIn." + state.name(), number())
                    .citing(CLAUSE);
        }
    }
}
