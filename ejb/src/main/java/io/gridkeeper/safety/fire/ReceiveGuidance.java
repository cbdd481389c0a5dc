package io.gridkeeper.safety.fire;

import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An instruction that a guide gave, with its points. */
public record ReceiveGuidance(
        Guide guide, long gridId, @Nullable LocalDate givenOn, List<String> points) {

    public ReceiveGuidance {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw Refusal.invalid("fire.missing.point");
        }
    }
}
