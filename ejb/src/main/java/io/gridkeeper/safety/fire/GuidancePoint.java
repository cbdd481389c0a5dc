package io.gridkeeper.safety.fire;

import io.gridkeeper.foundation.kernel.Typed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One point of an instruction, to be followed up. */
@Embeddable
public record GuidancePoint(
        @Column(name = "text", length = 500, nullable = false)
        String text,

        @Column(name = "done_on") @Nullable LocalDate doneOn) {

    public GuidancePoint {
        text = Typed.required(text, 500, "fire.missing.point");
    }
}
