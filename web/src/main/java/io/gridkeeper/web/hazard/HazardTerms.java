package io.gridkeeper.web.hazard;

import io.gridkeeper.safety.hazard.HazardAction;
import io.gridkeeper.safety.hazard.HazardCategory;
import io.gridkeeper.safety.hazard.HazardGrade;
import io.gridkeeper.safety.hazard.HazardHandling;
import io.gridkeeper.safety.hazard.HazardSource;
import io.gridkeeper.safety.hazard.HazardState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** The values to choose from, in the order people read them; their names are {@code hazard.<kind>.<CONSTANT>}. */
@Named
@ApplicationScoped
public class HazardTerms {

    public List<HazardState> getStates() {
        return List.of(HazardState.values());
    }

    /** The columns of the board: what is under way and what is done; withdrawn ones are found in the list. */
    public List<HazardState> getLanes() {
        return List.of(
                HazardState.REGISTERED, HazardState.RECTIFYING, HazardState.AWAITING_ACCEPTANCE, HazardState.CLOSED);
    }

    public List<HazardGrade> getGrades() {
        return List.of(HazardGrade.values());
    }

    public List<HazardHandling> getHandlings() {
        return List.of(HazardHandling.values());
    }

    public List<HazardCategory> getCategories() {
        return List.of(HazardCategory.values());
    }

    /** The icon that stands for an action, in menus and in the history. */
    public String icon(HazardAction action) {
        return switch (action) {
            case REPORT, ADD_PHOTO -> "camera";
            case GRADE, ESCALATE, TELL_MANAGEMENT -> "flag";
            case FIX_FIVE -> "edit";
            case TRANSFER, ASSIGN, ROUTE, HAND_OVER -> "transfer";
            case RECTIFY, ACCEPT, CONFIRM, CLOSE_ON_THE_SPOT -> "check";
            case RETURN -> "return";
            case ASK_EXTENSION, DECIDE_EXTENSION, MOVE_DUE_DATE -> "clock";
            case GIVE_FEEDBACK, MAKE_KNOWN -> "bell";
            case REPORT_TO_REGULATOR -> "province";
            case WITHDRAW -> "trash";
            case TAKE_OVER -> "upload";
        };
    }

    /** The dialog of the page that carries an action out. */
    public String dialog(HazardAction action) {
        return switch (action) {
            case REPORT_TO_REGULATOR -> "regulator";
            case MAKE_KNOWN -> "make-known";
            case GIVE_FEEDBACK -> "feedback";
            case FIX_FIVE -> "five";
            case ASK_EXTENSION -> "extension";
            default -> action.name().toLowerCase(Locale.ROOT);
        };
    }

    public List<HazardSource> getSources() {
        return List.of(HazardSource.values());
    }
}
