package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.territory.SalesAccess;
import jakarta.enterprise.context.Dependent;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may see a customer and do what to the file. One out of sight is not found, never forbidden. */
@Dependent
class CustomerAccess extends SalesAccess {

    /** A customer in no grid is seen by those who see the whole market. */
    boolean sees(@Nullable Long gridId) {
        return gridId == null ? scope().visibleGridIds().isEmpty() : scope().sees(gridId);
    }

    /** The same of one customer: an agent sees those on the own list. */
    boolean sees(@Nullable Long gridId, @Nullable Long ownerId) {
        return sees(gridId) || scope().isOwnListOf(ownerId);
    }

    void requireVisible(Customer customer) {
        if (!sees(customer.gridId(), customer.ownerId())) {
            throw Refusal.notFound("customer.refusal.unknown", customer.number());
        }
    }

    /** Whose list it is on keeps the file; so do the area manager and the sales manager, and everybody where nobody does. */
    boolean keeps(Customer customer) {
        return customer.ownerId() == null || customer.isOnListOf(person()) || leads(customer.gridId());
    }

    void requireKeeps(Customer customer) {
        requireVisible(customer);
        if (!keeps(customer)) {
            throw Refusal.forbidden("customer.refusal.foreignList").citing("R14-M2a");
        }
    }

    Set<CustomerAct> acts(Customer customer) {
        var acts = EnumSet.noneOf(CustomerAct.class);
        if (person() == null) {
            return acts;
        }
        acts.add(CustomerAct.SHOW_PHONE);
        if (keeps(customer)) {
            acts.addAll(EnumSet.of(
                    CustomerAct.REWRITE,
                    CustomerAct.RECLASSIFY,
                    CustomerAct.ADD_CONTACT,
                    CustomerAct.DROP_CONTACT,
                    customer.lostOn() == null ? CustomerAct.LOSE : CustomerAct.WIN_BACK));
        }
        if (leads(customer.gridId()) || customer.ownerId() == null) {
            acts.add(CustomerAct.LIST);
        }
        return acts;
    }

    /** Refuses a person who does not work the grid, so that nobody has a list he cannot see. */
    void requireWorks(@Nullable Long person, @Nullable Long gridId) {
        if (person != null && (gridId == null || !scope().gridsOf(person).contains(gridId))) {
            throw Refusal.invalid("customer.refusal.ownerElsewhere").citing("R14-2.1a");
        }
    }
}
