package io.gridkeeper.marketing.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An arrival in lists.
 *
 * @param kindCode the kind of the order; null where only a customer came in
 * @param ambiguous several grids fit the address; where it waits and is not, none does
 * @param gridId where it went
 */
public record ArrivalRow(
        long id,
        String number,
        ArrivalState state,
        @Nullable String kindCode,
        String name,
        String address,
        @Nullable String words,
        String source,
        boolean ambiguous,
        Instant arrivedAt,
        @Nullable Long arrivedById,
        @Nullable String arrivedBy,
        @Nullable Instant settledAt,
        @Nullable String settledBy,
        @Nullable Long gridId,
        @Nullable String gridName,
        @Nullable String unitCode,
        @Nullable String customerNumber,
        @Nullable String orderNumber,
        @Nullable String reason) {

    static final String SELECT =
            "select new io.gridkeeper.marketing.intake.ArrivalRow(a.id, a.number, a.state, a.kindCode, a.name,"
                + " a.address, a.words, a.source, a.ambiguous, a.arrivedAt, a.arrivedById, p.name, a.settledAt,"
                + " s.name, g.id, g.name, u.code, a.filedNumber, a.orderNumber, a.reason) from Arrival a left join"
                + " Person p on p.id = a.arrivedById left join Person s on s.id = a.settledById left join SalesUnit u"
                + " on u.id = a.unitId left join SalesGrid g on g.id = u.salesGridId";

    /** The same without what lies in a grid that the reader does not see. */
    ArrivalRow withoutPlace() {
        return new ArrivalRow(
                id,
                number,
                state,
                kindCode,
                name,
                address,
                words,
                source,
                ambiguous,
                arrivedAt,
                arrivedById,
                arrivedBy,
                settledAt,
                settledBy,
                null,
                null,
                null,
                null,
                null,
                reason);
    }
}
