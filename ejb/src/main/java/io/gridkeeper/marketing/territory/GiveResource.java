package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.kernel.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A resource to be given to a grid; without a last day until further notice. */
public record GiveResource(
        ResourceKind kind,
        String name,
        BigDecimal quantity,
        String unit,
        LocalDate from,
        @Nullable LocalDate to) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_UNIT = 20;

    public GiveResource {
        name = name.strip();
        unit = unit.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || unit.isEmpty() || unit.length() > LONGEST_UNIT) {
            throw Refusal.invalid("territory.resource.words", LONGEST_NAME, LONGEST_UNIT);
        }
        if (quantity.signum() <= 0) {
            throw Refusal.invalid("territory.resource.quantityWrong").citing("R14-2.2a");
        }
        if (to != null && to.isBefore(from)) {
            throw Refusal.invalid("territory.staff.endsBeforeItBegins");
        }
    }
}
