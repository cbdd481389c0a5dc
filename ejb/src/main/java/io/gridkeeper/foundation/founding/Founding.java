package io.gridkeeper.foundation.founding;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Who lays the ground of an installation: when nodes start at once on an empty database, one after the other. */
@Stateless
@PermitAll
public class Founding {

    @Inject
    private Ground ground;

    /**
     * Waits for another node that lays its ground and keeps the next one waiting until the transaction ends. What there
     * is must be looked at after this.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void begin() {
        ground.hold();
    }
}
