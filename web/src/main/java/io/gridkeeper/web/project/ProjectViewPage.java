package io.gridkeeper.web.project;

import io.gridkeeper.safety.project.ProjectAction;
import io.gridkeeper.safety.project.ProjectSearch;
import io.gridkeeper.safety.project.ProjectView;
import io.gridkeeper.safety.project.ProjectView.EventLine;
import io.gridkeeper.web.frame.BpmnPicture;
import io.gridkeeper.web.frame.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** One project with everything about it; read once in a request, so what is offered is what is true now. */
@Named
@RequestScoped
public class ProjectViewPage {

    private static final Set<ProjectAction> BESIDE_THEIR_FACTS = Set.of(
            ProjectAction.ADD_PERSON,
            ProjectAction.ADD_QUALIFICATION,
            ProjectAction.FILE_AGREEMENT,
            ProjectAction.TRAIN,
            ProjectAction.CONFIRM_AGREEMENT,
            ProjectAction.CONFIRM_QUALIFICATIONS,
            ProjectAction.CONFIRM_TRAINING,
            ProjectAction.REMOVE_PERSON,
            ProjectAction.CHECK);

    @Inject
    private ProjectSearch search;

    @Inject
    private Texts msg;

    private ProjectView view;
    private String picture = "";

    @PostConstruct
    void load() {
        view = search.view(Here.number());
        var diagram = search.diagram(Here.number());
        picture = BpmnPicture.draw(diagram.xml(), diagram.activeIds(), "project.process.", msg);
    }

    /** Called while the page is opened, so that an unknown number is answered before anything is drawn. */
    public void open() {
        Objects.requireNonNull(view);
    }

    public boolean may(String action) {
        return view.allows(ProjectAction.valueOf(action));
    }

    public String getNext() {
        return view.next() == null ? "" : view.next().name();
    }

    /** What else the caller may do, for the menu. */
    public List<ProjectAction> getOthers() {
        return view.actions().stream()
                .filter(action -> !BESIDE_THEIR_FACTS.contains(action) && action != view.next())
                .filter(action -> action != ProjectAction.OPEN)
                .toList();
    }

    /** The newest first. */
    public List<EventLine> getHistory() {
        return view.events().reversed();
    }

    /** What was said, with what was handed over in words. */
    public String note(EventLine event) {
        return event.action() == ProjectAction.HAND_OVER
                ? HandedWords.of(msg, event.note())
                : Objects.requireNonNullElse(event.note(), "");
    }

    public ProjectView getView() {
        return view;
    }

    public String getPicture() {
        return picture;
    }
}
