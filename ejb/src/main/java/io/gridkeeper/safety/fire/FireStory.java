package io.gridkeeper.safety.fire;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The first response to a fire as a time line: alarm, arrival of the brigade, what it did, hand-over to the fire service.
 */
@Embeddable
public record FireStory(
        @Column(name = "grid_id", nullable = false) long gridId,

        @Column(name = "place_text", length = 200, nullable = false)
        String placeText,

        @Column(name = "alarm_at", nullable = false) Instant alarmAt,
        @Column(name = "arrived_at", nullable = false) Instant arrivedAt,

        @Column(name = "action", length = 1000, nullable = false)
        String action,

        @Column(name = "handed_over_at") @Nullable Instant handedOverAt) {

    public FireStory {
        placeText = Typed.required(placeText, 200, "fire.missing.placeText");
        action = Typed.required(action, 1000, "fire.missing.action");
        if (arrivedAt.isBefore(alarmAt) || (handedOverAt != null && handedOverAt.isBefore(arrivedAt))) {
            throw Refusal.invalid("fire.refusal.timeLine").citing("R20-2c");
        }
    }
}
