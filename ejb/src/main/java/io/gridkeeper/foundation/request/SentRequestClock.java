package io.gridkeeper.foundation.request;

import io.gridkeeper.foundation.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Forgets old requests at night; of two nodes one finds it done. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SentRequestClock {

    @Inject
    private SentRequests requests;

    @Schedule(hour = "3", minute = "26", persistent = false)
    public void look() {
        requests.sweep();
    }
}
