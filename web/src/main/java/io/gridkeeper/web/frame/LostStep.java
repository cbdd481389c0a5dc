package io.gridkeeper.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.omnifaces.util.Components;

/**
 * Notices what is sent from an old page for a step that the page does not offer any more, because somebody else has
 * taken it. Faces passes over it in silence; the person is told.
 */
public class LostStep implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (!faces.isPostback()
                || faces.getResponseComplete()
                || faces.getPartialViewContext().isAjaxRequest()) {
            return;
        }
        Optional<UIComponent> pressed = Optional.ofNullable(Components.getCurrentActionSource());
        pressed.or(() -> Optional.ofNullable(Components.getCurrentForm()))
                .filter(step -> !isOffered(faces, step))
                .ifPresent(step -> {
                    Say.wrong("frame.trouble.gone");
                    faces.renderResponse();
                });
    }

    /** Whether the page offers the step now; in a list that is asked in the row it was pressed in. */
    private static boolean isOffered(FacesContext faces, UIComponent step) {
        var offered = new AtomicBoolean();
        boolean found = faces.getExternalContext().getRequestParameterMap().keySet().stream()
                .filter(name -> name.endsWith(":" + step.getId()))
                .anyMatch(name -> faces.getViewRoot()
                        .invokeOnComponent(faces, name, (context, here) -> offered.set(Components.isRendered(here))));
        return found ? offered.get() : Components.isRendered(step);
    }
}
