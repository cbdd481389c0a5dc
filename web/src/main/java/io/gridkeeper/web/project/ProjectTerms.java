package io.gridkeeper.web.project;

import io.gridkeeper.safety.hazard.HazardCategory;
import io.gridkeeper.safety.project.ProjectAction;
import io.gridkeeper.safety.project.ProjectFilter;
import io.gridkeeper.safety.project.ProjectKind;
import io.gridkeeper.safety.project.ProjectState;
import io.gridkeeper.safety.project.QualificationKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** The words of projects for selects, and the signs that stand for them. */
@Named
@ApplicationScoped
public class ProjectTerms {

    public List<ProjectState> getStates() {
        return ProjectFilter.allStates();
    }

    public List<ProjectKind> getKinds() {
        return List.of(ProjectKind.values());
    }

    public List<QualificationKind> getQualifications() {
        return List.of(QualificationKind.values());
    }

    public List<HazardCategory> getCategories() {
        return List.of(HazardCategory.values());
    }

    /** The colour of a state's chip. */
    public String chip(ProjectState state) {
        return switch (state) {
            case APPLIED, PREPARING, HANDOVER -> "wait";
            case RUNNING -> "ok";
            case REJECTED -> "bad";
            case CLOSED, WITHDRAWN -> "";
        };
    }

    public String stateIcon(ProjectState state) {
        return switch (state) {
            case APPLIED -> "clock";
            case PREPARING -> "edit";
            case RUNNING -> "gear";
            case HANDOVER -> "transfer";
            case CLOSED -> "check";
            case REJECTED -> "close";
            case WITHDRAWN -> "return";
        };
    }

    public String icon(ProjectAction action) {
        return switch (action) {
            case APPLY, FILE_AGREEMENT, ADD_QUALIFICATION -> "clip";
            case APPROVE, CONFIRM_AGREEMENT, CONFIRM_QUALIFICATIONS, CONFIRM_TRAINING, CONFIRM_HANDOVER, CHECK ->
                "check";
            case REJECT, REMOVE_PERSON -> "close";
            case OPEN -> "flag";
            case ADD_PERSON -> "person";
            case TRAIN -> "library";
            case FINISH, HAND_OVER -> "transfer";
            case PROLONG -> "calendar";
            case WARN, EXPIRE -> "clock";
            case REPORT_ACCIDENT -> "warn";
            case WITHDRAW -> "return";
        };
    }

    /** The dialog of the page that carries an action out. */
    public String dialog(ProjectAction action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean grave(ProjectAction action) {
        return action == ProjectAction.REJECT
                || action == ProjectAction.EXPIRE
                || action == ProjectAction.REPORT_ACCIDENT;
    }
}
