package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of an old ledger. Closed ones become history without a process, open ones enter the process where they stand.
 *
 * @param externalKey what makes the row itself; importing it twice doubles nothing
 * @param foundOn the day of the inspection
 * @param reporterId who found it, if he is on the roster; null means the caller
 * @param measures what was asked for or done
 * @param dueOn the day people were told
 * @param responsibleId who is responsible, if on the roster
 * @param rectifiedOn the day it was put right, null when it is not yet
 * @param closedOn the day it was struck off, null when it is not yet
 * @param note anything of the old row worth keeping, such as names that are not on the roster
 */
public record ImportHazard(
        String externalKey,
        long gridId,
        @Nullable String placeText,
        String description,
        HazardCategory category,
        HazardSource source,
        HazardGrade grade,
        LocalDate foundOn,
        @Nullable Long reporterId,
        @Nullable String measures,
        @Nullable LocalDate dueOn,
        @Nullable Long responsibleId,
        @Nullable LocalDate rectifiedOn,
        @Nullable LocalDate closedOn,
        @Nullable String note) {

    public ImportHazard {
        externalKey = Typed.required(externalKey, 100, "hazard.missing.externalKey");
        description = Typed.required(description, ReportHazard.DESCRIPTION_MAX, "hazard.missing.description");
        placeText = Typed.optional(placeText, 200);
        measures = Typed.optional(measures, 1000);
        note = Typed.optional(note, 500);
    }
}
