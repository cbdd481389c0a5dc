package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Clause;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person is to one hazard, and so what he may do to it. The grid's administrators and responsible people grade
 * and decide, the assigned person rectifies, somebody else accepts, the first contact answers to the reporter, the grid
 * office can step in everywhere and alone closes what is major.
 *
 * @param inCharge grid administrator or safety responsible person of the grid or above it
 */
record HazardParty(Hazard hazard, long personId, boolean office, boolean inCharge, boolean supervisor) {

    /** The party of somebody without any post. */
    static HazardParty of(Hazard hazard) {
        return new HazardParty(hazard, 0, false, false, false);
    }

    /** Reporter, first contact, and those who handle, lead, complete, rectified or accept it. */
    boolean involves(long person) {
        var fixed = hazard.fixed();
        return Stream.of(
                        hazard.registration().reporterId(),
                        hazard.registration().firstContactId(),
                        hazard.routing().handlerId(),
                        hazard.routing().leadPersonId(),
                        fixed.personId(),
                        fixed.completerId(),
                        fixed.acceptorId(),
                        hazard.outcome().rectifiedById(),
                        hazard.outcome().acceptedById())
                .filter(Objects::nonNull)
                .anyMatch(involved -> involved == person);
    }

    boolean may(HazardAction action) {
        return switch (action) {
            case REPORT -> true;
            case GRADE -> office || inCharge;
            case FIX_FIVE -> office || inCharge || handles();
            case TRANSFER, RECTIFY, ASK_EXTENSION -> handles();
            case ASSIGN -> office;
            case ACCEPT, RETURN -> mayAccept();
            case DECIDE_EXTENSION -> mayDecide() && !is(hazard.routing().handlerId());
            case GIVE_FEEDBACK -> office || inCharge || isFirstContact();
            case CONFIRM -> office || isFirstContact();
            case MAKE_KNOWN -> office && isMajor() && hazard.disclosure().workersToldAt() == null;
            case REPORT_TO_REGULATOR ->
                office && isMajor() && hazard.disclosure().regulatorToldAt() == null;
            case WITHDRAW ->
                office || inCharge || (isUngraded() && is(hazard.registration().reporterId()));
            case ADD_PHOTO -> office || inCharge || involves(personId);
            case ROUTE, CLOSE_ON_THE_SPOT, TELL_MANAGEMENT, ESCALATE, MOVE_DUE_DATE, HAND_OVER, TAKE_OVER -> false;
        };
    }

    /** What only the company level does to a major hazard. */
    @Clause("R02-2.1.2b")
    static boolean isCompanyLevel(HazardAction action) {
        return action == HazardAction.ACCEPT
                || action == HazardAction.RETURN
                || action == HazardAction.DECIDE_EXTENSION;
    }

    private boolean mayAccept() {
        return mayDecide() && !is(hazard.outcome().rectifiedById());
    }

    private boolean mayDecide() {
        boolean acceptor = is(hazard.fixed().acceptorId());
        return office || (!isMajor() && (inCharge || supervisor || acceptor));
    }

    private boolean handles() {
        return is(hazard.routing().handlerId()) || is(hazard.routing().leadPersonId());
    }

    private boolean isFirstContact() {
        return is(hazard.registration().firstContactId());
    }

    private boolean isMajor() {
        return hazard.grade() == HazardGrade.MAJOR;
    }

    private boolean isUngraded() {
        return hazard.state() == HazardState.REGISTERED;
    }

    private boolean is(@Nullable Long person) {
        return person != null && person == personId;
    }
}
