package io.gridkeeper.safety.fire;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Fire education that was given: by which channel, to whom, how many of how many were reached. */
@Embeddable
public record TeachFire(
        @Column(name = "grid_id", nullable = false) long gridId,
        @Column(name = "held_on", nullable = false) LocalDate heldOn,

        @Enumerated(EnumType.STRING) @Column(name = "channel", length = 20, nullable = false)
        Channel channel,

        @Enumerated(EnumType.STRING) @Column(name = "audience", length = 20, nullable = false)
        Audience audience,

        @Column(name = "topic", length = 200, nullable = false)
        String topic,

        @Column(name = "addressed", nullable = false) int addressed,
        @Column(name = "reached", nullable = false) int reached) {

    public TeachFire {
        topic = Typed.required(topic, 200, "fire.missing.topic");
        if (reached < 0 || addressed < 1 || reached > addressed) {
            throw Refusal.invalid("fire.refusal.reach");
        }
    }
}
