package io.gridkeeper.web.plan;

import io.gridkeeper.foundation.kernel.Refusal;
import java.util.Objects;
import org.omnifaces.util.Faces;

/** The plan that a page's address names. */
public final class AskedPlan {

    private AskedPlan() {}

    /** Its id; an address without one names no plan. */
    public static long id() {
        try {
            return Long.parseLong(Objects.requireNonNullElse(Faces.getRequestParameter("id"), ""));
        } catch (NumberFormatException none) {
            throw Refusal.notFound("plan.unknown");
        }
    }
}
