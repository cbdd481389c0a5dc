package io.gridkeeper.oversight.archive;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Notices by the number of their hazard. */
@Dependent
class IssuedNotices {

    @PersistenceContext
    private EntityManager em;

    Optional<IssuedNotice> find(String hazardNumber) {
        return Optional.ofNullable(em.find(IssuedNotice.class, hazardNumber));
    }

    IssuedNotice add(IssuedNotice notice) {
        em.persist(notice);
        return notice;
    }
}
