package io.gridkeeper.marketing.collection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item in lists.
 *
 * @param ownerId whose list the customer is on; null for nobody's
 */
public record CollectionRow(
        long id,
        String number,
        CollectionKind kind,
        String customerNumber,
        String customerName,
        @Nullable Long gridId,
        @Nullable String gridName,
        @Nullable Long ownerId,
        @Nullable String ownerName,
        String reference,
        long amount,
        LocalDate dueOn,
        LocalDate listedOn,
        CollectionState state,
        int lastStep,
        @Nullable LocalDate nextOn,
        @Nullable DunningAction nextAction,
        @Nullable LocalDate promisedOn,
        @Nullable LocalDate settledOn,
        LocalDate sortOn) {

    static final String FROM =
            " from CollectionItem i join Customer c on c.id = i.customerId left join SalesGrid g on g.id = c.gridId"
                    + " left join Person o on o.id = c.ownerId";

    static final String SELECT =
            "select new io.gridkeeper.marketing.collection.CollectionRow(i.id, i.number, i.kind, c.number, c.name,"
                    + " c.gridId, g.name, c.ownerId, o.name, i.reference, i.amount, i.dueOn, i.listedOn, i.state,"
                    + " i.lastStep, i.nextOn, i.nextAction, i.promisedOn, i.settledOn, i.sortOn)" + FROM;

    /** Whether its next step should have been taken by a day. */
    public boolean isBehind(LocalDate today) {
        return nextOn != null && !nextOn.isAfter(today);
    }
}
