package io.gridkeeper.web.hazard;

import io.gridkeeper.safety.hazard.HazardAction;
import io.gridkeeper.safety.hazard.HazardChain;
import io.gridkeeper.safety.hazard.HazardSearch;
import io.gridkeeper.safety.hazard.HazardView;
import io.gridkeeper.safety.hazard.HazardView.EventRow;
import io.gridkeeper.safety.hazard.HazardView.ExtensionRow;
import io.gridkeeper.safety.hazard.PhotoMoment;
import io.gridkeeper.web.frame.BpmnPicture;
import io.gridkeeper.web.frame.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One hazard with everything about it; read once in a request, so what is offered is what is true now. */
@Named
@RequestScoped
public class HazardViewPage {

    private static final Set<HazardAction> NEXT = EnumSet.of(
            HazardAction.GRADE, HazardAction.RECTIFY, HazardAction.ACCEPT, HazardAction.CONFIRM, HazardAction.ASSIGN);

    /** In the head or beside its own facts already, or a step of another dialog. */
    private static final Set<HazardAction> SHOWN = EnumSet.of(
            HazardAction.RETURN, HazardAction.DECIDE_EXTENSION, HazardAction.ADD_PHOTO, HazardAction.CONFIRM);

    @Inject
    private HazardSearch search;

    @Inject
    private HazardChain chains;

    @Inject
    private Texts msg;

    private HazardView view;
    private List<HazardView.Named> chain = List.of();
    private String picture = "";

    @PostConstruct
    void load() {
        String number = Objects.requireNonNullElse(Faces.getRequestParameter("number"), "");
        view = search.view(number);
        chain = chains.of(number);
        var diagram = search.diagram(number);
        picture = BpmnPicture.draw(diagram.xml(), diagram.activeIds(), "hazard.process.", msg);
    }

    /** Called while the page is opened, so that an unknown number is answered before anything is drawn. */
    public void open() {
        Objects.requireNonNull(view);
    }

    /** Who answers for the grid, from the grid up to the company. */
    public List<HazardView.Named> getChain() {
        return chain;
    }

    public boolean may(String action) {
        return view.allows(HazardAction.valueOf(action));
    }

    /** What is to be done next by the caller, or nothing when somebody else has to act; an open question comes first. */
    public String getNext() {
        if (isExtensionOpen() && may("DECIDE_EXTENSION")) {
            return "DECIDE_EXTENSION";
        }
        return view.actions().stream()
                .filter(NEXT::contains)
                .filter(action -> action != HazardAction.ASSIGN || view.people().handler() == null)
                .findFirst()
                .map(Enum::name)
                .orElse("");
    }

    /** What else the caller may do, for the menu. */
    public List<HazardAction> getOthers() {
        return view.actions().stream()
                .filter(action -> !SHOWN.contains(action) && !action.name().equals(getNext()))
                .toList();
    }

    public boolean isExtensionOpen() {
        return getExtension() != null;
    }

    public @Nullable ExtensionRow getExtension() {
        return view.extensions().stream()
                .filter(extension -> extension.granted() == null)
                .findFirst()
                .orElse(null);
    }

    /** The newest first. */
    public List<EventRow> getHistory() {
        return view.events().reversed();
    }

    public List<String> photos(String moment) {
        return view.photosOf(PhotoMoment.valueOf(moment)).stream()
                .map(photo -> "%s/hazard/photo?number=%s&id=%d"
                        .formatted(Faces.getRequestContextPath(), view.row().number(), photo.id()))
                .toList();
    }

    public HazardView getView() {
        return view;
    }

    public String getPicture() {
        return picture;
    }
}
