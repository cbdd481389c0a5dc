package io.gridkeeper.marketing.upkeep;

import io.gridkeeper.foundation.kernel.Refusal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A device or line as it is entered; a known code is described anew.
 *
 * @param cycleMonths every how many months it is maintained
 * @param firstMonth the first month in which it is, such as {@code 2026-11}
 */
public record DeviceEntry(
        String code, String name, DeviceKind kind, @Nullable String place, int cycleMonths, YearMonth firstMonth) {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_CYCLE = 60;

    public DeviceEntry {
        code = stripped(code);
        name = stripped(name);
        place = stripped(place).isEmpty() ? null : stripped(place);
        requireKindAndMonth(kind, firstMonth);
        if (code.isEmpty() || code.length() > LONGEST_CODE || name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refusal.invalid("upkeep.refusal.names", LONGEST_CODE, LONGEST_NAME);
        }
        if (cycleMonths < 1 || cycleMonths > LONGEST_CYCLE) {
            throw Refusal.invalid("upkeep.refusal.cycle", LONGEST_CYCLE);
        }
        if (place != null && place.length() > LONGEST_PLACE) {
            throw Refusal.invalid("upkeep.refusal.tooLong", LONGEST_PLACE);
        }
    }

    /** Over the interface anything may be left out. */
    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static void requireKindAndMonth(@Nullable DeviceKind kind, @Nullable YearMonth month) {
        if (kind == null || month == null) {
            throw Refusal.invalid("upkeep.missing.kind");
        }
    }
}
