package io.gridkeeper.foundation.founding;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Who lays the ground of an installation: when nodes start at once on an empty database, one after the other. */
@Stateless
@PermitAll
public class Founding {

    @PersistenceContext
    private EntityManager em;

    /**
     * Waits for another node that lays its ground and keeps the next one waiting until the transaction ends. What there
     * is must be looked at after this.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void begin() {
        em.createNativeQuery("select id from founding for update", Integer.class)
                .getSingleResult();
    }
}
