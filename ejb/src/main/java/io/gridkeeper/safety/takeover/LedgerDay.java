package io.gridkeeper.safety.takeover;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as ledgers write it: 2026-03-05, 2026.3.5, 2026/3/5, 2026年3月5日, with or without a time behind it. */
final class LedgerDay {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?(?:[T\\s].*)?");

    private LedgerDay() {}

    /** The day, or empty when the text is none. */
    static Optional<LocalDate> read(String text) {
        var day = DAY.matcher(text.strip());
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
