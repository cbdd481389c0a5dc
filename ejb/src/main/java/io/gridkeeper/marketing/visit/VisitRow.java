package io.gridkeeper.marketing.visit;

import io.gridkeeper.marketing.customer.CustomerClass;
import io.gridkeeper.marketing.customer.SaleStage;
import io.gridkeeper.marketing.customer.TouchPurpose;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A visit in lists.
 *
 * @param near whether the check-in was at the customer's place; null before it
 * @param reason why it was far off, or why the visit was dropped
 * @param words what was talked about, or what was found where nobody was met
 */
public record VisitRow(
        long id,
        LocalDate plannedOn,
        int position,
        VisitOrigin origin,
        VisitState state,
        @Nullable String orderNumber,
        long personId,
        String personName,
        long customerId,
        String customerNumber,
        String customerName,
        CustomerClass customerClass,
        @Nullable String address,
        long unitId,
        @Nullable Long ownerId,
        long gridId,
        @Nullable String gridName,
        @Nullable Instant arrivedAt,
        @Nullable Integer distance,
        @Nullable Boolean near,
        @Nullable String reason,
        @Nullable VisitOutcome outcome,
        @Nullable TouchPurpose purpose,
        @Nullable SaleStage stage,
        @Nullable String words,
        @Nullable Instant doneAt) {

    static final String SELECT =
            "select new io.gridkeeper.marketing.visit.VisitRow(v.id, v.plannedOn, v.position, v.origin, v.state,"
                + " v.orderNumber, v.personId, p.name, v.customerId, c.number, c.name, c.customerClass, c.address,"
                + " c.unitId, c.ownerId, v.gridId, g.name, v.arrivedAt, v.distance, v.near, v.reason, v.outcome,"
                + " t.purpose, t.stage, coalesce(t.words, v.note), v.doneAt) from SalesVisit v join Customer c on c.id"
                + " = v.customerId join Person p on p.id = v.personId left join SalesGrid g on g.id = v.gridId left"
                + " join CustomerTouch t on t.id = v.touchId";

    /** Whether its day went by without it. */
    public boolean isMissed(LocalDate today) {
        return state == VisitState.PLANNED && plannedOn.isBefore(today);
    }

    /** Whether the customer is on somebody else's list, so that a visit needs a reason. */
    public boolean isForeign() {
        return ownerId != null && ownerId != personId;
    }
}
