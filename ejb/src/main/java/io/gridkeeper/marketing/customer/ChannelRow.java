package io.gridkeeper.marketing.customer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An agency channel in lists. */
public record ChannelRow(
        long id,
        String number,
        String name,
        @Nullable String trade,
        long gridId,
        @Nullable String gridName,
        @Nullable Long ownerId,
        @Nullable String ownerName,
        @Nullable String contractNumber,
        @Nullable LocalDate contractUntil,
        LocalDate openedOn,
        @Nullable LocalDate supervisedOn,
        @Nullable LocalDate closedOn) {

    static final String SELECT =
            "select new io.gridkeeper.marketing.customer.ChannelRow(c.id, c.number, c.name, c.trade, c.gridId, g.name,"
                + " c.ownerId, p.name, c.contractNumber, c.contractUntil, c.openedOn, c.supervisedOn, c.closedOn) from"
                + " SalesChannel c left join SalesGrid g on g.id = c.gridId left join Person p on p.id = c.ownerId";
}
