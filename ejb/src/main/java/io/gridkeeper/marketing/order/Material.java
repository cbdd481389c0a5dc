package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.math.BigDecimal;

/** What was used up at a customer's. */
public record Material(String name, BigDecimal quantity, String unit) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_UNIT = 20;

    public Material {
        name = Typed.required(name, LONGEST_NAME, "order.missing.material");
        unit = Typed.required(unit, LONGEST_UNIT, "order.missing.unit");
        if (quantity.signum() <= 0) {
            throw Refusal.invalid("order.refusal.amount");
        }
    }
}
