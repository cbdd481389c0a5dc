package io.gridkeeper.web.team;

import io.gridkeeper.web.customer.SalesAddress;
import java.time.YearMonth;

/** The month of an address, such as {@code 2026-11}. */
final class TeamMonth {

    private TeamMonth() {}

    /** The month asked for; the given one where none is, or where it cannot be read. */
    static YearMonth asked(YearMonth otherwise) {
        return parse(SalesAddress.text("month"), otherwise);
    }

    static YearMonth parse(String text, YearMonth otherwise) {
        return text.matches("\\d{4}-(0[1-9]|1[0-2])") ? YearMonth.parse(text) : otherwise;
    }
}
