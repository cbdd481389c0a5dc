package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What can happen.
 *
 * @param responsibleId who answers for the risk; a major one must have somebody
 * @param identificationId the task in which it was found
 */
public record DescribeEvent(
        String name,
        @Nullable String consequence,
        @Nullable Long responsibleId,
        @Nullable Long identificationId) {

    public DescribeEvent {
        name = Typed.required(name, 500, "risk.missing.event");
        consequence = Typed.optional(consequence, 500);
    }
}
