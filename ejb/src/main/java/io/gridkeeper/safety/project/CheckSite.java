package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import io.gridkeeper.safety.hazard.HazardCategory;
import org.jspecify.annotations.Nullable;

/**
 * The check of a day.
 *
 * @param sound nothing was wrong; otherwise a hazard is reported with the note as its description
 */
public record CheckSite(
        boolean sound, String note, @Nullable HazardCategory category) {

    public CheckSite {
        note = Typed.required(note, 500, "project.missing.checkNote");
        if (!sound && category == null) {
            throw Refusal.invalid("project.missing.checkCategory");
        }
    }
}
