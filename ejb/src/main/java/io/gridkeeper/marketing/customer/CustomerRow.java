package io.gridkeeper.marketing.customer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A customer in lists: no number, no contact; those are on the file alone.
 *
 * @param gridId null while no plan in force has the unit
 * @param ownerId null: on nobody's list
 */
public record CustomerRow(
        long id,
        String number,
        String name,
        CustomerKind kind,
        CustomerClass customerClass,
        long unitId,
        @Nullable Long gridId,
        @Nullable String gridName,
        @Nullable String address,
        @Nullable Long ownerId,
        @Nullable String ownerName,
        @Nullable String supplier,
        @Nullable LocalDate contractEnd,
        @Nullable LocalDate lastTouchOn,
        @Nullable LocalDate nextVisitOn,
        LocalDate filedOn,
        @Nullable LocalDate lostOn) {

    static final String SELECT =
            "select new io.gridkeeper.marketing.customer.CustomerRow(c.id, c.number, c.name, c.kind, c.customerClass,"
                + " c.unitId, c.gridId, g.name, c.address, c.ownerId, p.name, c.supplier, c.contractEnd,"
                + " c.lastTouchOn, c.nextVisitOn, c.filedOn, c.lostOn) from Customer c left join SalesGrid g on g.id ="
                + " c.gridId left join Person p on p.id = c.ownerId";
}
