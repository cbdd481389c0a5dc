package io.gridkeeper.web.criterion;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.safety.criterion.CriterionFilter;
import io.gridkeeper.safety.criterion.CriterionKind;
import io.gridkeeper.web.plan.AskedDay;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The filter as an address has it. */
final class CriteriaQuery {

    private CriteriaQuery() {}

    static CriterionFilter read(
            @Nullable String text,
            @Nullable String kind,
            @Nullable String trade,
            @Nullable String day,
            LocalDate today) {
        return new CriterionFilter(Objects.requireNonNullElse(text, ""), kind(kind), trade, AskedDay.or(today, day));
    }

    private static @Nullable CriterionKind kind(@Nullable String kind) {
        if (kind == null || kind.isBlank()) {
            return null;
        }
        try {
            return CriterionKind.valueOf(kind);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid("criterion.refusal.kindUnknown", kind);
        }
    }
}
