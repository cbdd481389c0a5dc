package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/**
 * A measure that grids share fairly, with how far each may lie from the mean.
 *
 * @param below 0.20 allows 80 %
 * @param above 0.20 allows 120 %
 */
@Embeddable
public record WeightWish(@Enumerated(EnumType.STRING) Measure measure, BigDecimal below, BigDecimal above) {

    private static final BigDecimal MOST = BigDecimal.TEN;

    public WeightWish {
        if (below.signum() < 0 || above.signum() < 0 || below.compareTo(MOST) > 0 || above.compareTo(MOST) > 0) {
            throw Refusal.invalid("territory.scenario.tolerance");
        }
    }
}
