package io.gridkeeper.safety.warning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A signal in lists. */
public record SignalRow(
        long id,
        String number,
        long gridId,
        String gridName,
        SignalKind kind,
        String placeText,
        String description,
        LocalDate seenOn,
        String teller,
        boolean byCorrespondent,
        @Nullable String outcome,
        @Nullable LocalDate settledOn) {}
