package io.gridkeeper.foundation.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stored notices. */
@Dependent
class NoticeBoard {

    @PersistenceContext
    private EntityManager em;

    void add(Notice notice) {
        em.persist(notice);
    }

    Optional<Notice> find(long id) {
        return Optional.ofNullable(em.find(Notice.class, id));
    }

    List<Notice> of(long personId, int limit) {
        return em.createQuery("select n from Notice n where n.personId = :person order by n.id desc", Notice.class)
                .setParameter("person", personId)
                .setMaxResults(limit)
                .getResultList();
    }

    long unread(long personId) {
        return em.createQuery(
                        "select count(n) from Notice n where n.personId = :person and n.readAt is null", Long.class)
                .setParameter("person", personId)
                .getSingleResult();
    }

    void readAll(long personId, Instant now) {
        em.createQuery("update versioned Notice n set n.readAt = :now where n.personId = :person and n.readAt is null")
                .setParameter("now", now)
                .setParameter("person", personId)
                .executeUpdate();
    }
}
