package io.gridkeeper.marketing.upkeep;

import io.gridkeeper.marketing.territory.SalesGridState;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stored devices and their maintenance. */
@Dependent
class Devices {

    private static final String ROW =
            "select new io.gridkeeper.marketing.upkeep.UpkeepRow(t.id, d.code, d.name, d.kind, d.place, t.dueOn,"
                    + " t.doneOn, p.name, t.result, t.fault) from UpkeepTask t join Device d on d.id = t.deviceId left"
                    + " join Person p on p.id = t.doneById ";

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    Optional<Device> byCode(String code) {
        return em.createQuery("select d from Device d where d.code = :code", Device.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    List<Device> of(long gridId) {
        return em.createQuery("select d from Device d where d.gridId = :grid order by d.code", Device.class)
                .setParameter("grid", gridId)
                .getResultList();
    }

    Optional<UpkeepTask> task(long id) {
        return Optional.ofNullable(em.find(UpkeepTask.class, id));
    }

    /** Held until the transaction ends. */
    UpkeepClockRow holdClock() {
        return em.find(UpkeepClockRow.class, UpkeepClockRow.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The grids in force that have devices in use. */
    List<Long> gridsWithDevices() {
        return em.createQuery(
                        "select distinct d.gridId from Device d join SalesGrid g on g.id = d.gridId where d.retiredOn"
                                + " is null and g.state = :active order by d.gridId",
                        Long.class)
                .setParameter("active", SalesGridState.ACTIVE)
                .getResultList();
    }

    /** The ids of devices that have a task in a month. */
    Set<Long> planned(long gridId, YearMonth month) {
        return Set.copyOf(em.createQuery(
                        "select t.deviceId from UpkeepTask t where t.gridId = :grid and t.planMonth = :month",
                        Long.class)
                .setParameter("grid", gridId)
                .setParameter("month", month.atDay(1))
                .getResultList());
    }

    List<UpkeepRow> rows(long gridId, LocalDate month) {
        return em.createQuery(ROW + "where t.gridId = :grid and t.planMonth = :month order by d.code", UpkeepRow.class)
                .setParameter("grid", gridId)
                .setParameter("month", month)
                .getResultList();
    }
}
