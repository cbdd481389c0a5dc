package io.gridkeeper.marketing.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A salesperson's own day.
 *
 * @param monthTarget in fen; of this month, as the year's
 * @param visitsDue customers to be visited by today
 * @param visitsToday visits planned for today that are not done yet
 * @param toCollect items whose next step is due by today
 */
public record MyBoard(
        long personId,
        LocalDate today,
        long monthTarget,
        long monthDone,
        BigDecimal monthReached,
        long yearTarget,
        long yearDone,
        BigDecimal yearReached,
        long openOrders,
        long overdueOrders,
        long visitsDue,
        long visitsToday,
        long toCollect,
        long toCollectAmount,
        long tasks) {}
