package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Everything that changes a hazard. Each method is one step of its life: the change, its history, the process step, the
 * message for platforms and the notices commit together or not at all. Refusals: not found for what the caller does not
 * see, forbidden for what is not his to do, conflict for what somebody else did before him, invalid for what a rule
 * forbids, each with the clause where a regulation says so.
 */
@Stateless
@RolesAllowed(Roles.WORKER)
public class HazardRegister {

    @Inject
    private Hazards hazards;

    @Inject
    private HazardPapers papers;

    @Inject
    private HazardAccess access;

    @Inject
    private HazardRegistrar registrar;

    @Inject
    private HazardGrading grading;

    @Inject
    private HazardRouting routing;

    @Inject
    private HazardLimits limits;

    @Inject
    private PhotoShelf photos;

    @Inject
    private HazardJournal journal;

    @Inject
    private HazardProcess process;

    @Inject
    private HazardBells bells;

    @Inject
    private HazardIntake intake;

    @Inject
    private Event<Object> events;

    /** Reports a hazard in a grid the caller sees or at a place whose code he scanned; the same client key only once. */
    @Clause({"R02-2.1.1d", "R04-2.1a", "R11-2.3.1b"})
    public Reported report(ReportHazard command) {
        return registrar.known(command).orElseGet(() -> {
            var act = access.act();
            var draft = registrar.draw(command, act);
            process.start(draft.hazard(), limits.overdueAt(draft.hazard()));
            registrar.store(draft.hazard(), command, act);
            finishReport(draft.hazard(), act);
            return draft.reported();
        });
    }

    /** Reports and grades in one go, for those who may grade: an inspection's finding is assigned as it is written down. */
    @Clause({"R06-D4a", "R12-6.3b"})
    public Reported report(ReportHazard command, GradeHazard graded) {
        return registrar.known(command).orElseGet(() -> {
            var draft = registrar.draw(command, access.act());
            var hazard = draft.hazard();
            var act = access.allow(hazard, HazardAction.GRADE);
            // Stored first when its pictures hang on it at once, or its process looks for it.
            if (graded.disposition() instanceof Disposition.OnTheSpot || graded.grade() == HazardGrade.MAJOR) {
                registrar.store(hazard, command, act);
                grading.decide(hazard, graded, act);
                process.start(hazard, limits.overdueAt(hazard));
            } else {
                grading.decide(hazard, graded, act);
                process.start(hazard, limits.overdueAt(hazard));
                registrar.store(hazard, command, act);
            }
            finishReport(hazard, act);
            finishGrading(hazard, act);
            return draft.reported();
        });
    }

    private void finishReport(Hazard hazard, Act act) {
        journal.write(hazard);
        boolean repeat = hazard.registration().repeatOfId() != null;
        events.fire(new HazardReported(hazard.id(), hazard.number(), hazard.gridId(), repeat));
        if (hazard.state() == HazardState.REGISTERED) {
            bells.reported(hazard, act);
        }
    }

    /** Decides how grave it is and what becomes of it; on the spot closes it, else it goes to whom the rule names. */
    @Clause({"R02-2.1.2a", "R12-6.3a", "R04-1.2a"})
    public void grade(String number, GradeHazard command) {
        var hazard = hazards.hold(number);
        var act = access.allow(hazard, HazardAction.GRADE);
        grading.decide(hazard, command, act);
        journal.write(hazard);
        process.graded(hazard, limits.overdueAt(hazard));
        finishGrading(hazard, act);
    }

    private void finishGrading(Hazard hazard, Act act) {
        bells.graded(hazard, act);
        var handling = hazard.state() == HazardState.CLOSED ? HazardHandling.ON_THE_SPOT : HazardHandling.BY_DEADLINE;
        events.fire(new HazardGraded(hazard.id(), hazard.number(), hazard.gridId(), hazard.grade(), handling));
        if (hazard.state() == HazardState.CLOSED) {
            fireClosed(hazard, act);
        }
    }

    /** Writes down the five fixed; without all of them nothing can be handed in. */
    public void fixFive(String number, FiveFixed five) {
        var hazard = hazards.hold(number);
        var act = access.allow(hazard, HazardAction.FIX_FIVE);
        hazard.fixFive(five, act);
        journal.write(hazard);
        bells.assigned(hazard, act);
    }

    /** Hands the rectification on; after the company's number of transfers only the grid office does. */
    @Clause("R12-3.1.3a")
    public void transfer(String number, TransferHazard command) {
        var hazard = hazards.hold(number);
        var act = access.allow(hazard, HazardAction.TRANSFER);
        hazard.transfer(command, limits.maxTransfers(hazard), act);
        finishRerouting(hazard, act);
    }

    /** The grid office names who has to act. */
    @Clause("R12-3.1.3a")
    public void assignByOffice(String number, AssignHazard command) {
        var hazard = hazards.hold(number);
        var act = access.allow(hazard, HazardAction.ASSIGN);
        hazard.assign(command, act);
        finishRerouting(hazard, act);
    }

    private void finishRerouting(Hazard hazard, Act act) {
        limits.again(hazard).ifPresent(limit -> hazard.recount(limit, act));
        journal.write(hazard);
        limits.overdueAt(hazard).ifPresent(end -> process.moveTimer(hazard, end));
        bells.assigned(hazard, act);
    }

    /** Hands in the rectification, with pictures of what it looks like now or a statement of why there are none. */
    public void rectify(String number, RectifyHazard command) {
        var hazard = hazards.hold(number);
        var act = access.allow(hazard, HazardAction.RECTIFY);
        photos.attach(hazard, command.afterPhotoIds(), PhotoMoment.AFTER, act);
        hazard.rectify(command, routing.acceptor(hazard, act.personId()), act);
        journal.write(hazard);
        process.rectified(hazard);
        bells.rectified(hazard, act);
        events.fire(new HazardRectified(hazard.id(), hazard.number(), hazard.gridId()));
    }

    /** Accepts the rectification and closes the hazard; a major one only at company level. */
    @Clause({"R02-2.1.2b", "R02-2.1.3c", "R04-3.4d"})
    public void accept(String number, AcceptHazard command) {
        var hazard = hazards.hold(number);
        var act = access.allow(hazard, HazardAction.ACCEPT);
        hazard.accept(command, act);
        journal.write(hazard);
        process.judged(hazard, limits.overdueAt(hazard));
        bells.closed(hazard, act);
        fireClosed(hazard, act);
    }

    /** Sends it back to be rectified again. */
    public void returnForRework(String number, String reason) {
        var hazard = hazards.hold(number);
        var act = access.allow(hazard, HazardAction.RETURN);
        hazard.returnForRework(Typed.required(reason, 500, "hazard.missing.reason"), act);
        journal.write(hazard);
        process.judged(hazard, limits.overdueAt(hazard));
        bells.returned(hazard, act);
        events.fire(new HazardReturned(
                hazard.id(), hazard.number(), hazard.gridId(), hazard.outcome().returns()));
    }

    /** Asks for a later day before the limit ran out; one question at a time. */
    @Clause({"R05-3c", "R18-3c", "R04-3.4a"})
    public void askExtension(String number, AskExtension wish) {
        var hazard = hazards.hold(number);
        var act = access.allow(hazard, HazardAction.ASK_EXTENSION);
        if (papers.openExtension(hazard.id()).isPresent()) {
            throw Refusal.conflict("hazard.refusal.extensionOpen");
        }
        limits.requireExtension(hazard, wish);
        hazard.askExtension(wish, act);
        papers.add(new HazardExtension(hazard.id(), wish, access.personId(), act.at()));
        journal.write(hazard);
        bells.extensionAsked(hazard, act);
    }

    /** Grants or refuses the extension somebody else asked for. */
    public void decideExtension(String number, DecideExtension decision) {
        var hazard = hazards.hold(number);
        var act = access.allow(hazard, HazardAction.DECIDE_EXTENSION);
        var extension =
                papers.openExtension(hazard.id()).orElseThrow(() -> Refusal.conflict("hazard.refusal.noExtension"));
        hazard.decideExtension(extension, decision, act);
        journal.write(hazard);
        limits.overdueAt(hazard).ifPresent(end -> process.moveTimer(hazard, end));
        bells.extensionDecided(hazard, act);
    }

    /** Tells the reporter how it stands; the first contact also confirms that the rectification is in place. */
    @Clause({"R02-2.1.3a", "R02-2.1.3b", "R02-2.1.3c", "R04-3.4c", "R04-4.1a"})
    public void feedback(String number, GiveFeedback feedback) {
        var hazard = hazards.hold(number);
        var action = feedback.confirmsInPlace() ? HazardAction.CONFIRM : HazardAction.GIVE_FEEDBACK;
        var act = access.allow(hazard, action);
        hazard.giveFeedback(feedback, act);
        journal.write(hazard);
        bells.fedBack(hazard, feedback.text(), act);
    }

    /** Records that the regulator was told of a major hazard, with a word of how. */
    @Clause({"R05-4a", "R18-4a"})
    public void reportToRegulator(String number, String statement) {
        var hazard = hazards.hold(number);
        var act = access.allow(hazard, HazardAction.REPORT_TO_REGULATOR);
        hazard.tellRegulator(Typed.required(statement, 500, "hazard.missing.statement"), act);
        journal.write(hazard);
    }

    /** Records that a major hazard was made known to the workers' congress, and tells its liaisons. */
    public void makeKnown(String number, String statement) {
        var hazard = hazards.hold(number);
        var act = access.allow(hazard, HazardAction.MAKE_KNOWN);
        hazard.tellWorkers(Typed.required(statement, 500, "hazard.missing.statement"), act);
        journal.write(hazard);
        bells.madeKnown(hazard, statement, act);
    }

    /** Withdraws what was no hazard, or was written down twice; platforms are told that it is deleted. */
    public void withdraw(String number, String reason) {
        var hazard = hazards.hold(number);
        var act = access.allow(hazard, HazardAction.WITHDRAW);
        hazard.withdraw(Typed.required(reason, 500, "hazard.missing.reason"), act);
        journal.write(hazard);
        process.withdrawn(hazard);
        bells.withdrawn(hazard, act);
    }

    /** Adds a picture that the caller kept before. */
    public void addPhoto(String number, PhotoMoment moment, long photoId) {
        var hazard = hazards.hold(number);
        var act = access.allow(hazard, HazardAction.ADD_PHOTO);
        photos.attach(hazard, List.of(photoId), moment, act);
        hazard.photoAdded(act);
        journal.write(hazard);
    }

    /**
     * Takes over a whole ledger in the order of its rows, in the caller's one transaction: closed ones become history
     * without a process, the process of open ones starts where the matter stands, under the same clauses.
     *
     * @param taken hears how many rows are done, now and then; what it throws ends the import
     */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM})
    public ImportCount importAll(List<ImportHazard> rows, IntConsumer taken) {
        return intake.takeAll(rows, taken);
    }

    private void fireClosed(Hazard hazard, Act act) {
        events.fire(new HazardClosed(hazard.id(), hazard.number(), hazard.gridId(), act.at()));
    }
}
