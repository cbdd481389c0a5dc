package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.regulation.Limit;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A hazard. Life: {@link #register registered}, graded either {@link #closeOnTheSpot on the spot} or {@link
 * #startRectification by a deadline}, {@link #rectify rectified}, {@link #accept accepted} and so closed, or {@link
 * #returnForRework returned}; {@link #withdraw withdrawn} when it was none. Each verb refuses in the wrong state and
 * leaves entries for the history, which the journal writes.
 */
@Entity
@Table(name = "hazard")
class Hazard extends HazardRecord {

    @SuppressWarnings("NullAway.Init")
    protected Hazard() {}

    private Hazard(Registration registration, HazardState state, HazardGrade grade) {
        super(registration, state, grade);
    }

    /** @param grader who is to grade it; null means the grid office */
    static Hazard register(Registration registration, HazardGrade suspected, @Nullable Long grader, Act act) {
        var hazard = new Hazard(registration, HazardState.REGISTERED, suspected);
        hazard.routing.handTo(grader);
        hazard.due.expectGrading(act.day());
        hazard.tell(HazardAction.REPORT, act, null, null);
        return hazard;
    }

    /** A row of an old ledger, which stands where it stood there. */
    static Hazard takeOver(Registration registration, OldState old, Act act) {
        var hazard = new Hazard(registration, old.state(), old.grade());
        hazard.handling = old.state() == HazardState.REGISTERED ? null : HazardHandling.BY_DEADLINE;
        hazard.fixed = old.fixed();
        hazard.routing.leadBy(old.fixed().personId());
        hazard.routing.handTo(old.handlerId());
        hazard.due.expectGrading(act.day());
        hazard.due.takeOver(old.limit(), old.told());
        if (old.rectifiedAt() != null) {
            var evidence = Objects.requireNonNullElse(old.note(), registration.externalKey());
            hazard.outcome.rectified(
                    old.fixed().personId(), old.rectifiedAt(), old.fixed().measures(), evidence);
        }
        if (old.closedAt() != null) {
            hazard.outcome.closed(null, old.closedAt(), null);
        }
        hazard.tell(HazardAction.TAKE_OVER, act, old.note(), null);
        return hazard;
    }

    void closeOnTheSpot(Disposition.OnTheSpot spot, Act act) {
        grade(HazardGrade.GENERAL, null, HazardHandling.ON_THE_SPOT, act, "R12-6.3b");
        outcome.rectified(act.personId(), act.at(), spot.measures(), spot.statement());
        outcome.fedBack(act.at(), true);
        ClosingPolicy.checkEvidence(outcome);
        close(act, spot.measures());
        tell(HazardAction.CLOSE_ON_THE_SPOT, act, spot.measures(), "R06-D4a");
    }

    /** @param lead the person who leads by the adopted regulation, or was named with a reason; null means the office */
    void startRectification(GradeHazard command, Limit limit, @Nullable Long lead, Act act) {
        var way = (Disposition.ByDeadline) command.disposition();
        grade(command.grade(), command.majorReason(), HazardHandling.BY_DEADLINE, act, limit.clause());
        due.set(limit, way.dueOn(), act.day());
        routing.leadBy(lead);
        fixed = way.fiveFixed();
        enterRectification();
        tell(HazardAction.ROUTE, act, way.leadReason(), limit.clause());
    }

    private void grade(HazardGrade decided, @Nullable String reason, HazardHandling way, Act act, String clause) {
        mustAllow(HazardAction.GRADE);
        grade = decided;
        majorReason = reason;
        handling = way;
        tell(HazardAction.GRADE, act, reason, clause);
    }

    void oweDisclosure(@Nullable LocalDate regulatorBy, Act act) {
        disclosure.owe(regulatorBy);
        tell(HazardAction.TELL_MANAGEMENT, act, null, "R02-2.1.2b");
    }

    void fixFive(FiveFixed five, Act act) {
        mustAllow(HazardAction.FIX_FIVE);
        fixed = five;
        enterRectification();
        tell(HazardAction.FIX_FIVE, act, five.measures(), null);
    }

    /** Handing it to the grid office is always possible and counts as no transfer. */
    void transfer(TransferHazard command, int most, Act act) {
        mustAllow(HazardAction.TRANSFER);
        if (command.toPersonId() != null) {
            routing.countTransfer(most);
        }
        handOver(command.toPersonId(), act);
        tell(HazardAction.TRANSFER, act, command.reason(), "R12-3.1.3a");
    }

    void assign(AssignHazard command, Act act) {
        mustAllow(HazardAction.ASSIGN);
        handOver(command.toPersonId(), act);
        tell(HazardAction.ASSIGN, act, command.reason(), "R12-3.1.3a");
    }

    private void handOver(@Nullable Long personId, Act act) {
        routing.handTo(personId);
        if (state == HazardState.RECTIFYING) {
            routing.reroutedAt(act.at());
            routing.leadBy(personId);
            fixed = fixed().ledBy(personId);
        }
    }

    /** Goes over to the grid above with everything that is known of it, into the hands of somebody there. */
    void moveTo(GridRow host, @Nullable Long handler, Act act) {
        mustAllow(HazardAction.HAND_OVER);
        registration = registration.in(host.id(), host.unitId());
        handOver(handler, act);
        tell(HazardAction.HAND_OVER, act, host.code() + " " + host.name(), "R07-8c");
    }

    void rectify(RectifyHazard command, @Nullable Long acceptor, Act act) {
        mustAllow(HazardAction.RECTIFY);
        if (!fixed().isComplete()) {
            throw Refusal.invalid("hazard.refusal.fiveFixed");
        }
        outcome.rectified(act.personId(), act.at(), command.measuresTaken(), command.statement());
        ClosingPolicy.checkEvidence(outcome);
        state = HazardState.AWAITING_ACCEPTANCE;
        routing.handTo(acceptor);
        tell(HazardAction.RECTIFY, act, command.measuresTaken(), null);
    }

    void accept(AcceptHazard command, Act act) {
        mustAllow(HazardAction.ACCEPT);
        if (command.feedback() != null) {
            boolean inPlace = act.isBy(registration.firstContactId());
            giveFeedback(new GiveFeedback(command.feedback(), inPlace), act);
        }
        ClosingPolicy.check(this, act);
        close(act, command.comment());
        tell(HazardAction.ACCEPT, act, command.comment(), due.clause());
    }

    private void close(Act act, @Nullable String comment) {
        outcome.closed(act.personId(), act.at(), comment);
        state = HazardState.CLOSED;
        routing.handTo(null);
    }

    void returnForRework(String reason, Act act) {
        mustAllow(HazardAction.RETURN);
        outcome.returned();
        enterRectification();
        tell(HazardAction.RETURN, act, reason, null);
    }

    void withdraw(String reason, Act act) {
        mustAllow(HazardAction.WITHDRAW);
        state = HazardState.WITHDRAWN;
        routing.handTo(null);
        tell(HazardAction.WITHDRAW, act, reason, null);
    }

    void giveFeedback(GiveFeedback feedback, Act act) {
        var action = feedback.confirmsInPlace() ? HazardAction.CONFIRM : HazardAction.GIVE_FEEDBACK;
        mustAllow(action);
        outcome.fedBack(act.at(), feedback.confirmsInPlace());
        tell(action, act, feedback.text(), feedback.confirmsInPlace() ? "R02-2.1.3c" : "R02-2.1.3b");
    }

    /** The reason counts from now on; the day moves only when the extension is granted. */
    void askExtension(AskExtension wish, Act act) {
        mustAllow(HazardAction.ASK_EXTENSION);
        due.checkExtension(wish.until(), act.day());
        due.giveReason(wish.reason());
        tell(HazardAction.ASK_EXTENSION, act, wish.until() + " " + wish.reason(), due.clause());
    }

    void decideExtension(HazardExtension extension, DecideExtension decision, Act act) {
        mustAllow(HazardAction.DECIDE_EXTENSION);
        extension.decide(decision, act);
        if (decision.granted()) {
            due.extendTo(extension.until());
            routing.calm();
        }
        tell(HazardAction.DECIDE_EXTENSION, act, decision.note(), due.clause());
    }

    void tellRegulator(String statement, Act act) {
        mustAllow(HazardAction.REPORT_TO_REGULATOR);
        disclosure.regulatorTold(act.at());
        tell(HazardAction.REPORT_TO_REGULATOR, act, statement, "R05-4a");
    }

    void tellWorkers(String statement, Act act) {
        mustAllow(HazardAction.MAKE_KNOWN);
        disclosure.workersTold(act.at());
        tell(HazardAction.MAKE_KNOWN, act, statement, null);
    }

    void escalate(String clause, Act act) {
        mustAllow(HazardAction.ESCALATE);
        routing.escalated();
        tell(HazardAction.ESCALATE, act, String.valueOf(routing.escalationLevel()), clause);
    }

    /** True when the day moved; what people were told before stays in the history. */
    boolean recount(Limit limit, Act act) {
        var told = due.dueOn();
        boolean moved = state.isOpen() && due.recount(limit);
        if (moved) {
            before = state;
            tell(HazardAction.MOVE_DUE_DATE, act, told + " → " + due.dueOn(), due.clause());
        }
        return moved;
    }

    void photoAdded(Act act) {
        mustAllow(HazardAction.ADD_PHOTO);
        tell(HazardAction.ADD_PHOTO, act, null, null);
    }

    void countPhotos(PhotoMoment moment, int more) {
        if (more > 0) {
            hasPhotos();
        }
        if (moment == PhotoMoment.AFTER) {
            outcome.addAfterPhotos(more);
        }
    }

    private void enterRectification() {
        state = HazardState.RECTIFYING;
        routing.handTo(routing.responsibleId(fixed()));
    }

    private void mustAllow(HazardAction action) {
        if (!action.isPossibleIn(state)) {
            throw Refusal.conflict("hazard.refusal.nowIn." + state.name(), registration.number());
        }
        before = state;
    }
}
