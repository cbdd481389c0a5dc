package io.gridkeeper.foundation.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Stored imports with their rows. */
@Dependent
class BulkImports {

    private static final int FLUSH_EVERY = 500;

    @PersistenceContext
    private EntityManager em;

    void add(BulkImport done, List<ImportedRow> rows) {
        em.persist(done);
        em.flush();
        int written = 0;
        for (var row : rows) {
            em.persist(new BulkChange(done.id(), row));
            if (++written % FLUSH_EVERY == 0) {
                em.flush();
                em.clear();
            }
        }
        em.flush();
    }

    Optional<BulkImport> find(long id) {
        return Optional.ofNullable(em.find(BulkImport.class, id));
    }

    /** The import, which nobody else takes back meanwhile. */
    Optional<BulkImport> hold(long id) {
        return Optional.ofNullable(em.find(BulkImport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The newest first. */
    List<BulkImport> before(long id, int limit) {
        return em.createQuery("select i from BulkImport i where i.id < :before order by i.id desc", BulkImport.class)
                .setParameter("before", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The rows of an import in their order, after one of them. */
    List<BulkChange> changes(long importId, long afterId, int limit) {
        return em.createQuery(
                        "select c from BulkChange c where c.importId = :import and c.id > :after order by c.id",
                        BulkChange.class)
                .setParameter("import", importId)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    void flush() {
        em.flush();
    }
}
