package io.gridkeeper.foundation.founding;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The one row that stands for the installation. */
@Dependent
class Ground {

    @PersistenceContext
    private EntityManager em;

    /** Holds it until the transaction ends. */
    void hold() {
        em.createNativeQuery("select id from founding for update", Integer.class)
                .getSingleResult();
    }
}
