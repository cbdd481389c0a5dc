package io.gridkeeper.web.hazard;

import io.gridkeeper.safety.hazard.HazardView;
import io.gridkeeper.web.frame.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How a due date was counted, in words. */
@Named
@RequestScoped
public class LimitWords {

    @Inject
    private Texts msg;

    public String explain(HazardView.Limits limits) {
        String key = limits.explanationKey();
        return key == null ? "" : msg.of(key, limits.explanationArgs().toArray());
    }
}
