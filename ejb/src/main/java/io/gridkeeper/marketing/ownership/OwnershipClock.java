package io.gridkeeper.marketing.ownership;

import io.gridkeeper.foundation.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks at the market after midnight, or as soon as the suite runs that day; of two nodes one finds it done. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnershipClock {

    @Inject
    private OwnershipWatch watch;

    @Schedule(hour = "*", minute = "7/15", persistent = false)
    public void look() {
        watch.lookOnceADay();
    }
}
