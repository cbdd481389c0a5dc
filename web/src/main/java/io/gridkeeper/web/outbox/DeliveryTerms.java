package io.gridkeeper.web.outbox;

import io.gridkeeper.foundation.outbox.DeliveryState;
import io.gridkeeper.foundation.outbox.PlatformRow;
import io.gridkeeper.foundation.outbox.Reason;
import io.gridkeeper.web.frame.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Words and shapes for states, reasons and ages of deliveries. */
@Named
@RequestScoped
public class DeliveryTerms {

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    public String words(@Nullable Reason reason) {
        return reason == null ? "" : reason.in(language.messages());
    }

    public String kind(DeliveryState state) {
        return switch (state) {
            case ACKNOWLEDGED -> "ok";
            case SET_ASIDE -> "bad";
            case WAITING, PENDING, CLAIMED, SKIPPED -> "wait";
        };
    }

    public String icon(DeliveryState state) {
        return switch (state) {
            case ACKNOWLEDGED -> "check";
            case SET_ASIDE -> "warn";
            case CLAIMED -> "transfer";
            case WAITING, PENDING -> "clock";
            case SKIPPED -> "arrow";
        };
    }

    public String kindOf(PlatformRow.State state) {
        return switch (state) {
            case WELL -> "ok";
            case FAILING -> "bad";
            case PAUSED, NOT_CONNECTED -> "wait";
        };
    }

    public String iconOf(PlatformRow.State state) {
        return switch (state) {
            case WELL -> "check";
            case FAILING -> "warn";
            case PAUSED -> "clock";
            case NOT_CONNECTED -> "link";
        };
    }

    /** How long ago, in the largest unit that fits. */
    public String age(@Nullable Instant since) {
        if (since == null) {
            return "";
        }
        Duration age = Duration.between(since, clock.instant());
        if (age.toDays() > 0) {
            return language.messages().text("outbox.age.days", age.toDays());
        }
        return age.toHours() > 0
                ? language.messages().text("outbox.age.hours", age.toHours())
                : language.messages().text("outbox.age.minutes", Math.max(0, age.toMinutes()));
    }
}
