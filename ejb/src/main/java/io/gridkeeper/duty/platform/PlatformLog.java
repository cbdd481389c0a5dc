package io.gridkeeper.duty.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Stored signatures and ends of backups. */
@Dependent
class PlatformLog {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager em;

    void add(Object fresh) {
        em.persist(fresh);
    }

    void flush() {
        em.flush();
    }

    PlatformDay day(LocalDate day) {
        var signed = em.createQuery("select s from PlatformSignature s where s.day = :day", PlatformSignature.class)
                .setParameter("day", day)
                .getResultStream()
                .map(PlatformSignature::row)
                .toList();
        return PlatformDay.of(day, signed, backups(day));
    }

    /** The backups that ended in the night before a day. */
    private List<BackupRow> backups(LocalDate day) {
        return em.createQuery(
                        "select new io.gridkeeper.duty.platform.BackupRow(b.endedAt, b.bytes) from BackupEnd b where"
                                + " b.endedAt >= :from and b.endedAt < :to",
                        BackupRow.class)
                .setParameter("from", PlatformDay.noon(day.minusDays(1)))
                .setParameter("to", PlatformDay.noon(day))
                .getResultList();
    }
}
