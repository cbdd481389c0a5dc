package io.gridkeeper.oversight.archive;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** Filed records: adding and reading, nothing else. */
@Dependent
class Records {

    @PersistenceContext
    private EntityManager em;

    void add(ArchivedRecord record) {
        em.persist(record);
    }

    Optional<ArchivedRecord> find(String number) {
        return em.createQuery("select r from ArchivedRecord r where r.number = :number", ArchivedRecord.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    Optional<String> numberOf(String subjectNumber) {
        return em.createQuery("select r.number from ArchivedRecord r where r.subjectNumber = :subject", String.class)
                .setParameter("subject", subjectNumber)
                .getResultStream()
                .findFirst();
    }

    /** Latest filing first. */
    List<RecordRow> rows(RecordQuery query, int limit) {
        var prepared = em.createQuery(
                "select new io.gridkeeper.oversight.archive.RecordRow(r.id, r.number, r.subjectNumber, r.summary,"
                        + " r.gridId, r.gridPath, r.grade, r.dueClause, r.closedOn, r.filedAt) from ArchivedRecord r"
                        + query.where() + " order by r.number desc",
                RecordRow.class);
        query.parameters().forEach(prepared::setParameter);
        return prepared.setMaxResults(limit).getResultList();
    }

    boolean hasWordIndex() {
        var factory = em.getEntityManagerFactory().unwrap(SessionFactoryImplementor.class);
        return factory.getJdbcServices().getDialect() instanceof PostgreSQLDialect;
    }
}
