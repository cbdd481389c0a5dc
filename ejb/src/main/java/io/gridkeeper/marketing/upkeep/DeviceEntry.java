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
    private static final int LONGEST_CYCLE = 60;

    public DeviceEntry {
        code = code.strip();
        name = name.strip();
        place = place == null || place.isBlank() ? null : place.strip();
        if (code.isEmpty() || code.length() > LONGEST_CODE || name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refusal.invalid("upkeep.refusal.names", LONGEST_CODE, LONGEST_NAME);
        }
        if (cycleMonths < 1 || cycleMonths > LONGEST_CYCLE) {
            throw Refusal.invalid("upkeep.refusal.cycle", LONGEST_CYCLE);
        }
    }
}
