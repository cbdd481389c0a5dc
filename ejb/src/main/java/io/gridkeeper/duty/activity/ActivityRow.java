package io.gridkeeper.duty.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An activity in lists.
 *
 * @param text null too where it is not for the caller
 */
public record ActivityRow(
        long id,
        long gridId,
        String gridName,
        ActivityKind kind,
        String title,
        @Nullable String text,
        LocalDate heldOn,
        BigDecimal hours,
        int present,
        @Nullable Integer expected,
        String responsible,
        boolean before,
        boolean after) {

    /** Hours of all who took part. */
    public BigDecimal personHours() {
        return hours.multiply(BigDecimal.valueOf(present));
    }
}
