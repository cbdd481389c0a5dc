package io.gridkeeper.safety.takeover;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stored drafts. */
@Dependent
class LedgerDrafts {

    private static final int MOST = 100;

    @PersistenceContext
    private EntityManager entities;

    void add(LedgerDraft draft) {
        entities.persist(draft);
    }

    Optional<LedgerDraft> find(String token) {
        return find(token, LockModeType.NONE);
    }

    /** The draft, which nobody else finishes until the transaction ends. */
    Optional<LedgerDraft> hold(String token) {
        return find(token, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<LedgerDraft> find(String token, LockModeType lock) {
        return entities.createQuery("select d from LedgerDraft d where d.token = :token", LedgerDraft.class)
                .setParameter("token", token)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** The import lets go of what it wrote; the draft comes back to be finished. */
    LedgerDraft again(LedgerDraft draft) {
        return entities.merge(draft);
    }

    List<LedgerDraft> olderThan(Instant limit) {
        return entities.createQuery(
                        "select d from LedgerDraft d where d.broughtAt < :limit order by d.broughtAt",
                        LedgerDraft.class)
                .setParameter("limit", limit)
                .setMaxResults(MOST)
                .getResultList();
    }

    void remove(LedgerDraft draft) {
        entities.remove(draft);
    }
}
