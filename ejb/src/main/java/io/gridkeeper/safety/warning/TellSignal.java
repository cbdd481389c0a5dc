package io.gridkeeper.safety.warning;

import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that may become trouble.
 *
 * @param seenOn null for today
 */
public record TellSignal(
        long gridId,
        SignalKind kind,
        String placeText,
        String description,
        @Nullable LocalDate seenOn) {

    public TellSignal {
        placeText = Typed.required(placeText, 200, "warning.missing.placeText");
        description = Typed.required(description, 1000, "warning.missing.description");
    }
}
