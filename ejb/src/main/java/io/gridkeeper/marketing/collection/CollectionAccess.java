package io.gridkeeper.marketing.collection;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.customer.CustomerRow;
import io.gridkeeper.marketing.customer.CustomerSearch;
import io.gridkeeper.marketing.territory.SalesAccess;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Who may see an item and work it: it is as its customer is. One out of sight is not found, never forbidden. */
@Dependent
class CollectionAccess extends SalesAccess {

    @Inject
    private CustomerSearch customers;

    DunningRecord.Moment moment() {
        return new DunningRecord.Moment(now(), today(), person());
    }

    /** The customer of an item the caller sees. */
    CustomerRow visible(CollectionItem item) {
        var row = customers.byIds(List.of(item.customerId())).get(item.customerId());
        if (row == null) {
            throw Refusal.notFound("collection.refusal.unknown", item.number());
        }
        return row;
    }

    /** Whose list the customer is on works it; so do the area and the sales manager, and everybody where nobody does. */
    boolean works(CustomerRow customer) {
        var owner = customer.ownerId();
        return owner == null || owner.equals(person()) || leads(customer.gridId());
    }

    void requireWorks(CustomerRow customer) {
        if (!works(customer)) {
            throw Refusal.forbidden("collection.refusal.foreignList").citing("R14-M2a");
        }
    }

    void requireMayPlan() {
        if (!scope().mayPlan()) {
            throw Refusal.forbidden("collection.refusal.notYours");
        }
    }
}
