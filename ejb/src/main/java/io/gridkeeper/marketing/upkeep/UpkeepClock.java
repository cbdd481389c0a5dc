package io.gridkeeper.marketing.upkeep;

import io.gridkeeper.foundation.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Plans the month's maintenance after midnight, or as soon as the suite runs that day; of two nodes one finds it done. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UpkeepClock {

    @Inject
    private UpkeepBook book;

    @Schedule(hour = "*", minute = "11/15", persistent = false)
    public void look() {
        book.planOnceADay();
    }
}
