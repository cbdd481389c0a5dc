package io.gridkeeper.web.hazard;

import io.gridkeeper.safety.hazard.HazardAction;
import io.gridkeeper.safety.hazard.HazardView;
import io.gridkeeper.web.frame.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;

/** How a due date was counted, and what was noted with an event, in words. */
@Named
@RequestScoped
public class LimitWords {

    @Inject
    private Texts msg;

    /** What was noted with an event; an escalation notes its level. */
    public String note(HazardView.EventRow event) {
        String note = Objects.requireNonNullElse(event.note(), "");
        return event.action() == HazardAction.ESCALATE && !note.isEmpty() ? msg.of("hazard.escalated", note) : note;
    }

    public String explain(HazardView.Limits limits) {
        String key = limits.explanationKey();
        return key == null ? "" : msg.of(key, limits.explanationArgs().toArray());
    }
}
