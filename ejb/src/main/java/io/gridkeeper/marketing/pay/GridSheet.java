package io.gridkeeper.marketing.pay;

import io.gridkeeper.foundation.kernel.Clause;
import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * Responsibility, authority and benefit of a grid on one page.
 *
 * @param target of the months, in fen
 * @param discountPercent up to which discount its area manager decides
 * @param incentive what is proposed or approved for its people in these months, in fen
 */
@Clause("R14-2.4a")
public record GridSheet(
        long gridId,
        String gridName,
        YearMonth from,
        YearMonth to,
        long target,
        long done,
        BigDecimal reached,
        BigDecimal discountPercent,
        long incentive) {}
