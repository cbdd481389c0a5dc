package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.field.FieldAnswer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a hazard's page shows, for one caller.
 *
 * @param row the line of the register: number, state, grade, due date, handler, punctuality
 * @param version goes back with an action when the page wants to be sure that nothing changed meanwhile
 * @param actions what the caller may do now, the likeliest first
 * @param repeatOf number of the earlier hazard this one repeats
 * @param repeats numbers of later hazards that repeat this one
 * @param field how whoever answers for it stands to its field of business, and the department that is main owner of it
 */
public record HazardView(
        HazardRow row,
        long version,
        String platformId,
        String description,
        @Nullable String majorReason,
        Where where,
        People people,
        Limits limits,
        Fixed fixed,
        Result result,
        List<PhotoRow> photos,
        List<EventRow> events,
        List<ExtensionRow> extensions,
        List<HazardAction> actions,
        @Nullable String repeatOf,
        List<String> repeats,
        @Nullable FieldAnswer field) {

    /** A person as shown in a chip. */
    public record Named(long id, String name) {}

    /** @param gridPath names from the company down to the grid */
    public record Where(
            long gridId,
            String gridCode,
            List<String> gridPath,
            @Nullable Long placeId,
            @Nullable String placeText) {}

    /** The people who answer for it. */
    public record People(
            Named reporter,
            Named firstContact,
            @Nullable Named lead,
            @Nullable Named handler,
            @Nullable Named acceptor,
            @Nullable Named rectifiedBy,
            @Nullable Named acceptedBy) {}

    /**
     * The due date and why it is that day.
     *
     * @param firstDueOn what was told first, before extensions
     * @param capOn the absolute last day, where the regulation has one
     * @param normalLimit late with a reason given before is no breach
     * @param explanationKey message that says how the day was counted
     */
    public record Limits(
            @Nullable String axisValue,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate firstDueOn,
            @Nullable LocalDate capOn,
            boolean provisional,
            boolean normalLimit,
            @Nullable String clause,
            @Nullable String explanationKey,
            List<String> explanationArgs,
            Punctuality punctuality,
            @Nullable LocalDate regulatorDueOn) {}

    /** The five fixed with names. */
    public record Fixed(
            boolean complete,
            @Nullable Named person,
            @Nullable String measures,
            @Nullable BigDecimal money,
            @Nullable LocalDate deadline,
            @Nullable String plan,
            @Nullable String standard,
            @Nullable Named completer,
            @Nullable Named acceptor) {}

    /** What became of it. */
    public record Result(
            @Nullable String measuresTaken,
            @Nullable String statement,
            @Nullable Instant rectifiedAt,
            @Nullable String comment,
            @Nullable Instant closedAt,
            @Nullable Instant fedBackAt,
            @Nullable Instant confirmedAt,
            @Nullable Instant reportedToRegulatorAt,
            @Nullable Instant madeKnownAt,
            int transfers,
            int returns) {}

    /** One picture; its bytes come from {@link HazardPhotos#open}. */
    public record PhotoRow(long id, PhotoMoment moment, Named by, Instant at) {}

    /**
     * One line of the history.
     *
     * @param who null when a timer or the system did it
     * @param clause the clause that asked for it
     */
    public record EventRow(
            int sequence,
            Instant at,
            @Nullable Named who,
            HazardAction action,
            @Nullable HazardState from,
            HazardState to,
            @Nullable String note,
            @Nullable String clause) {}

    /** One extension asked for. */
    public record ExtensionRow(
            Named askedBy,
            Instant askedAt,
            LocalDate until,
            String reason,
            @Nullable Boolean granted,
            @Nullable Named decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String note) {}

    public boolean allows(HazardAction action) {
        return actions.contains(action);
    }

    public List<PhotoRow> photosOf(PhotoMoment moment) {
        return photos.stream().filter(photo -> photo.moment() == moment).toList();
    }
}
