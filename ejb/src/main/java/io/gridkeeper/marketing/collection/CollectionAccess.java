package io.gridkeeper.marketing.collection;

import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.customer.CustomerRow;
import io.gridkeeper.marketing.customer.CustomerSearch;
import io.gridkeeper.marketing.territory.SalesPost;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may see an item and work it: it is as its customer is. One out of sight is not found, never forbidden. */
@Dependent
class CollectionAccess {

    @Inject
    private CurrentCaller current;

    @Inject
    private SalesScope scope;

    @Inject
    private CustomerSearch customers;

    @Inject
    private Clock clock;

    @Nullable
    Long person() {
        return current.get().personId();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return CompanyClock.dayOf(clock.instant());
    }

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
        var grid = customer.gridId();
        return owner == null
                || owner.equals(person())
                || scope.mayPlan()
                || (grid != null && scope.holds(grid, SalesPost.AREA_MANAGER));
    }

    void requireWorks(CustomerRow customer) {
        if (!works(customer)) {
            throw Refusal.forbidden("collection.refusal.foreignList").citing("R14-M2a");
        }
    }

    void requireMayPlan() {
        if (!scope.mayPlan()) {
            throw Refusal.forbidden("collection.refusal.notYours");
        }
    }
}
