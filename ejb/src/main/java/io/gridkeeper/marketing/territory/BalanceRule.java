package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.kernel.Clause;
import java.math.BigDecimal;

/** When a grid is out of balance; regulation 14 fixes no tolerance, the suite proposes a fifth. */
@Clause("R14-3.1c")
final class BalanceRule {

    static final BigDecimal PROPOSED = new BigDecimal("0.20");

    private static final double ROUNDING = 1e-9;

    private BalanceRule() {}

    /** Whether a share of the mean lies outside of what is wished. */
    static boolean isOutside(WeightWish wish, double share) {
        return share > 1 + wish.above().doubleValue() + ROUNDING
                || share < 1 - wish.below().doubleValue() - ROUNDING;
    }
}
