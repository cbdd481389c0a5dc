package io.gridkeeper.marketing.collection;

import io.gridkeeper.foundation.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Lists every morning the contracts that are to be renewed; of two nodes the slower finds them listed. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CollectionClock {

    @Inject
    private CollectionBook book;

    @Schedule(hour = "6", minute = "10", timezone = "Asia/Shanghai", persistent = false)
    public void look() {
        book.listRenewals();
    }
}
