package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A worker's report: at most six fields for a person (place, what, category, source, suspected grade, photos).
 *
 * @param gridId the grid, unless the place tells it
 * @param placeCode code on the wall (QR), which tells place and grid
 * @param placeText place in words, where no code is at hand
 * @param suspected the reporter's opinion of the grade; it is decided while grading
 * @param photoIds pictures kept before by the same person ({@link HazardPhotos#keep})
 * @param onBehalfOf the person who told it, when somebody writes it down for him; the writer is then first contact
 * @param foundAt when it was seen, for reports sent later from a phone without network; null means now
 * @param clientKey word made by the phone, so that a report sent twice is kept once
 * @param risk the risk whose measure was found to fail; where one is given, the check bounds who reports, not the grid
 */
public record ReportHazard(
        @Nullable Long gridId,
        @Nullable String placeCode,
        @Nullable String placeText,
        String description,
        HazardCategory category,
        HazardSource source,
        HazardGrade suspected,
        List<Long> photoIds,
        @Nullable Long onBehalfOf,
        @Nullable Instant foundAt,
        @Nullable String clientKey,
        @Nullable RiskLink risk) {

    static final int DESCRIPTION_MAX = 1000;
    static final int PHOTOS_MAX = 9;

    public ReportHazard {
        description = Typed.required(description, DESCRIPTION_MAX, "hazard.missing.description");
        placeText = Typed.optional(placeText, 200);
        placeCode = Typed.optional(placeCode, 60);
        clientKey = Typed.optional(clientKey, 100);
        photoIds = List.copyOf(photoIds);
        if (photoIds.size() > PHOTOS_MAX) {
            throw Refusal.invalid("hazard.refusal.tooManyPhotos", PHOTOS_MAX);
        }
        if (placeCode == null && gridId == null) {
            throw Refusal.invalid("hazard.refusal.placeOrGrid");
        }
    }

    /** A report of a person who saw something, not a check. */
    public ReportHazard(
            @Nullable Long gridId,
            @Nullable String placeCode,
            @Nullable String placeText,
            String description,
            HazardCategory category,
            HazardSource source,
            HazardGrade suspected,
            List<Long> photoIds,
            @Nullable Long onBehalfOf,
            @Nullable Instant foundAt,
            @Nullable String clientKey) {
        this(
                gridId,
                placeCode,
                placeText,
                description,
                category,
                source,
                suspected,
                photoIds,
                onBehalfOf,
                foundAt,
                clientKey,
                null);
    }

    /** The six fields, found now by the caller himself. */
    public static ReportHazard now(
            long gridId, String placeText, String description, HazardCategory category, HazardSource source) {
        return new ReportHazard(
                gridId,
                null,
                placeText,
                description,
                category,
                source,
                HazardGrade.GENERAL,
                List.of(),
                null,
                null,
                null,
                null);
    }
}
