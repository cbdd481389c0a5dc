package io.gridkeeper.marketing.order;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An order in lists; money in fen. */
public record OrderRow(
        long id,
        String number,
        String kindCode,
        OrderFamily family,
        OrderState state,
        int stage,
        String customerNumber,
        String customerName,
        long gridId,
        @Nullable String gridName,
        @Nullable String productCode,
        int quantity,
        long amount,
        @Nullable Long handlerId,
        @Nullable String handlerName,
        @Nullable Long sellerId,
        @Nullable String sellerName,
        Instant receivedAt,
        @Nullable LocalDate dueOn,
        @Nullable String dueClause,
        @Nullable String waitingFor,
        @Nullable Boolean onTime,
        @Nullable LocalDate closedOn,
        @Nullable Boolean won) {

    static final String FROM =
            " from SalesOrder o join Customer c on c.id = o.customerId left join SalesGrid g on g.id = o.gridId left"
                + " join Product r on r.id = o.productId left join Person h on h.id = o.handlerId left join Person s"
                + " on s.id = o.sellerId";

    static final String SELECT =
            "select new io.gridkeeper.marketing.order.OrderRow(o.id, o.number, o.kindCode, o.family, o.state, o.stage,"
                + " c.number, c.name, o.gridId, g.name, r.code, o.quantity, o.amount, o.handlerId, h.name, o.sellerId,"
                + " s.name, o.timing.receivedAt, o.timing.dueOn, o.timing.dueClause, o.waitingFor, o.timing.onTime,"
                + " o.closedOn, o.won)" + FROM;

    /** Whether it should be done by now. */
    public boolean isOverdue(LocalDate today) {
        return dueOn != null
                && dueOn.isBefore(today)
                && (state == OrderState.WORKING || state == OrderState.DISPATCHED);
    }
}
