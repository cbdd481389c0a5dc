package io.gridkeeper.safety.project;

import java.util.List;
import java.util.Optional;

/** What somebody has to do next on a project, of what he may do: the first that is due and can succeed. Pure. */
record NextStep(List<ProjectAction> may, Readiness readiness, boolean checkDue) {

    private static final List<ProjectAction> ORDER = List.of(
            ProjectAction.APPROVE,
            ProjectAction.OPEN,
            ProjectAction.CONFIRM_AGREEMENT,
            ProjectAction.CONFIRM_QUALIFICATIONS,
            ProjectAction.CONFIRM_TRAINING,
            ProjectAction.TRAIN,
            ProjectAction.FILE_AGREEMENT,
            ProjectAction.ADD_QUALIFICATION,
            ProjectAction.CONFIRM_HANDOVER,
            ProjectAction.CHECK);

    Optional<ProjectAction> find() {
        return ORDER.stream().filter(may::contains).filter(this::isDue).findFirst();
    }

    private boolean isDue(ProjectAction action) {
        return switch (action) {
            case OPEN -> readiness.all().isEmpty();
            case CONFIRM_AGREEMENT -> readiness.agreement().isEmpty();
            case FILE_AGREEMENT -> !readiness.agreement().isEmpty();
            case CONFIRM_QUALIFICATIONS -> readiness.papers().isEmpty();
            case ADD_QUALIFICATION -> !readiness.papers().isEmpty();
            case CONFIRM_TRAINING -> readiness.training().isEmpty();
            case TRAIN -> !readiness.training().isEmpty();
            case CHECK -> checkDue;
            case APPROVE, CONFIRM_HANDOVER -> true;
            default -> false;
        };
    }
}
