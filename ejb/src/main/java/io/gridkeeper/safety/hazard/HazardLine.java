package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.CompanyClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line of the register as the database gives it; the names are there when it was selected, not when made of a hazard. */
record HazardLine(
        long id,
        String number,
        HazardState state,
        HazardGrade grade,
        @Nullable HazardHandling handling,
        HazardCategory category,
        HazardSource source,
        String summary,
        long gridId,
        @Nullable String placeText,
        @Nullable Long handlerId,
        @Nullable LocalDate dueOn,
        LocalDate dueOrder,
        boolean provisional,
        @Nullable String clause,
        boolean normalLimit,
        @Nullable String lateReason,
        @Nullable Instant rectifiedAt,
        Instant receivedAt,
        int returns,
        int escalationLevel,
        @Nullable Long repeatOfId,
        @Nullable String gridName,
        @Nullable String handlerName) {

    /**
     * What the query selects, in the order of the components. The names are asked for line by line: a join would cost the
     * database three times as much planning as the page itself.
     */
    static final String SELECT =
            "select new io.gridkeeper.safety.hazard.HazardLine(h.id, h.registration.number, h.state, h.grade,"
                + " h.handling, h.registration.category, h.registration.source, substring(h.registration.description,"
                + " 1, 160), h.registration.place.gridId, h.registration.place.placeText, h.routing.handlerId,"
                + " h.due.dueOn, h.due.dueOrder, h.due.provisional, h.due.clause, h.due.normalLimit, h.due.lateReason,"
                + " h.outcome.rectifiedAt, h.registration.receivedAt, h.outcome.returns, h.routing.escalationLevel,"
                + " h.registration.repeatOfId, (select g.name from Grid g where g.id = h.registration.place.gridId),"
                + " (select p.name from Person p where p.id = h.routing.handlerId)) from Hazard h";

    static HazardLine of(Hazard hazard) {
        var what = hazard.registration();
        var due = hazard.due();
        var summary =
                what.description().substring(0, Math.min(160, what.description().length()));
        return new HazardLine(
                hazard.id(),
                what.number(),
                hazard.state(),
                hazard.grade(),
                hazard.handling(),
                what.category(),
                what.source(),
                summary,
                what.place().gridId(),
                what.place().placeText(),
                hazard.routing().handlerId(),
                due.dueOn(),
                due.dueOrder(),
                due.isProvisional(),
                due.clause(),
                due.isNormalLimit(),
                due.lateReason(),
                hazard.outcome().rectifiedAt(),
                what.receivedAt(),
                hazard.outcome().returns(),
                hazard.routing().escalationLevel(),
                what.repeatOfId(),
                null,
                null);
    }

    HazardRow row(LocalDate today) {
        return row(gridName, handlerName, today);
    }

    HazardRow row(@Nullable String grid, @Nullable String handler, LocalDate today) {
        return new HazardRow(
                id,
                number,
                state,
                grade,
                handling,
                category,
                source,
                summary,
                gridId,
                Objects.requireNonNullElse(grid, ""),
                placeText,
                handlerId,
                handler,
                dueOn,
                provisional,
                clause,
                punctuality(today),
                receivedAt,
                returns,
                escalationLevel,
                repeatOfId != null);
    }

    Punctuality punctuality(LocalDate today) {
        var day = rectifiedAt == null ? today : CompanyClock.dayOf(rectifiedAt);
        return state == HazardState.WITHDRAWN
                ? Punctuality.ON_TIME
                : Punctuality.of(dueOn, day, normalLimit && lateReason != null);
    }
}
