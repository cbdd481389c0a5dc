package io.gridkeeper.marketing.upkeep;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The maintenance of a device in a month. */
public record UpkeepRow(
        long id,
        String deviceCode,
        String deviceName,
        DeviceKind kind,
        @Nullable String place,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable String doneBy,
        @Nullable String result,
        boolean fault) {

    public boolean isOverdue(LocalDate today) {
        return doneOn == null && dueOn.isBefore(today);
    }
}
