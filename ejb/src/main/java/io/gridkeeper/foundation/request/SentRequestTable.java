package io.gridkeeper.foundation.request;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Stored requests. */
@Dependent
class SentRequestTable {

    @PersistenceContext
    private EntityManager em;

    Optional<SentRequest> find(String key) {
        return Optional.ofNullable(em.find(SentRequest.class, key));
    }

    /** Writes it at once: whoever sends the same at the same moment waits here, and is refused. */
    void add(SentRequest request) {
        em.persist(request);
        em.flush();
    }

    void remove(SentRequest request) {
        em.remove(request);
    }

    void removeOlderThan(Instant moment) {
        em.createQuery("delete from SentRequest r where r.sentAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
