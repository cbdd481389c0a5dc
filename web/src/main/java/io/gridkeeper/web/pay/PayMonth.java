package io.gridkeeper.web.pay;

import io.gridkeeper.foundation.kernel.Refusal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Months in addresses and forms, such as {@code 2026-11}. */
final class PayMonth {

    private PayMonth() {}

    /** The month, or another one where none is given; what is no month is refused. */
    static YearMonth read(@Nullable String text, YearMonth otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        if (!text.strip().matches("\\d{4}-(0[1-9]|1[0-2])")) {
            throw Refusal.invalid("pay.refusal.month");
        }
        return YearMonth.parse(text.strip());
    }
}
