package io.gridkeeper.safety.hazard;

import static io.gridkeeper.safety.hazard.HazardState.AWAITING_ACCEPTANCE;
import static io.gridkeeper.safety.hazard.HazardState.CLOSED;
import static io.gridkeeper.safety.hazard.HazardState.RECTIFYING;
import static io.gridkeeper.safety.hazard.HazardState.REGISTERED;

import java.util.EnumSet;
import java.util.Set;

/**
 * Everything that can happen to a hazard, with the states it may happen in. The history names what was done by these
 * words; the detail page offers those the caller may do now.
 */
public enum HazardAction {
    REPORT(true),
    GRADE(true, REGISTERED),
    FIX_FIVE(true, RECTIFYING),
    TRANSFER(true, RECTIFYING),
    ASSIGN(true, REGISTERED, RECTIFYING),
    RECTIFY(true, RECTIFYING),
    ACCEPT(true, AWAITING_ACCEPTANCE),
    RETURN(true, AWAITING_ACCEPTANCE),
    ASK_EXTENSION(true, RECTIFYING),
    DECIDE_EXTENSION(true, RECTIFYING),
    GIVE_FEEDBACK(true, REGISTERED, RECTIFYING, AWAITING_ACCEPTANCE, CLOSED),
    CONFIRM(true, AWAITING_ACCEPTANCE),
    MAKE_KNOWN(true, RECTIFYING, AWAITING_ACCEPTANCE),
    REPORT_TO_REGULATOR(true, RECTIFYING, AWAITING_ACCEPTANCE),
    WITHDRAW(true, REGISTERED, RECTIFYING),
    ADD_PHOTO(true, REGISTERED, RECTIFYING, AWAITING_ACCEPTANCE),
    ROUTE(false, RECTIFYING),
    CLOSE_ON_THE_SPOT(false, REGISTERED),
    TELL_MANAGEMENT(false, RECTIFYING),
    ESCALATE(false, RECTIFYING),
    HAND_OVER(false, REGISTERED, RECTIFYING, AWAITING_ACCEPTANCE),
    MOVE_DUE_DATE(false, REGISTERED, RECTIFYING, AWAITING_ACCEPTANCE),
    TAKE_OVER(false);

    private final boolean byPeople;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Set<HazardState> from;

    HazardAction(boolean byPeople, HazardState... from) {
        this.byPeople = byPeople;
        var states = EnumSet.noneOf(HazardState.class);
        states.addAll(Set.of(from));
        this.from = Set.copyOf(states);
    }

    /** True for what a person chooses to do, false for what happens along with it or by a timer. */
    public boolean isByPeople() {
        return byPeople;
    }

    public boolean isPossibleIn(HazardState state) {
        return from.contains(state);
    }
}
