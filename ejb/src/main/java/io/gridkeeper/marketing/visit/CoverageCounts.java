package io.gridkeeper.marketing.visit;

import io.gridkeeper.marketing.customer.CustomerClass;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts over units, customers, contacts and visits by grid. */
@Dependent
class CoverageCounts {

    private static final List<CustomerClass> SERVED = Arrays.stream(CustomerClass.values())
            .filter(CustomerClass::isServed)
            .toList();

    @PersistenceContext
    private EntityManager em;

    /** Basic units of each grid. */
    Map<Long, long[]> areas(Collection<Long> grids) {
        return byGrid(em.createQuery(
                        "select u.salesGridId, count(*) from SalesUnit u where u.salesGridId in (:grids) group by"
                                + " u.salesGridId",
                        Object[].class)
                .setParameter("grids", grids)
                .getResultList());
    }

    /** Customers of each grid, and those of them who are known. */
    Map<Long, long[]> customers(Collection<Long> grids) {
        return byGrid(em.createQuery(
                        "select c.gridId, count(*), sum(case when c.supplier is not null or c.customerClass in"
                            + " (:served) then 1L else 0L end) from Customer c where c.gridId in (:grids) and c.lostOn"
                            + " is null group by c.gridId",
                        Object[].class)
                .setParameter("served", SERVED)
                .setParameter("grids", grids)
                .getResultList());
    }

    /** Customers talked to in some days, and their units. */
    Map<Long, long[]> touched(Collection<Long> grids, LocalDate from, LocalDate to) {
        return byGrid(em.createQuery(
                        "select c.gridId, count(distinct c.id), count(distinct c.unitId) from CustomerTouch t join"
                            + " Customer c on c.id = t.customerId where c.gridId in (:grids) and c.lostOn is null and"
                            + " t.day between :from and :to group by c.gridId",
                        Object[].class)
                .setParameter("grids", grids)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList());
    }

    /** Who visited, visits done, those of them far off, and those whose day went by before {@code today}. */
    Map<Long, long[]> visits(Collection<Long> grids, LocalDate from, LocalDate to, LocalDate today) {
        return byGrid(em.createQuery(
                        "select v.gridId, count(distinct case when v.state = :done then v.personId end), sum(case when"
                            + " v.state = :done then 1L else 0L end), sum(case when v.near = false then 1L else 0L"
                            + " end), sum(case when v.state = :planned and v.plannedOn < :today then 1L else 0L end)"
                            + " from SalesVisit v where v.gridId in (:grids) and v.plannedOn between :from and :to"
                            + " group by v.gridId",
                        Object[].class)
                .setParameter("done", VisitState.DONE)
                .setParameter("planned", VisitState.PLANNED)
                .setParameter("today", today)
                .setParameter("grids", grids)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList());
    }

    private static Map<Long, long[]> byGrid(List<Object[]> rows) {
        var byGrid = new HashMap<Long, long[]>();
        rows.forEach(row -> byGrid.put(
                (Long) row[0],
                Arrays.stream(row)
                        .skip(1)
                        .mapToLong(number -> number instanceof Number known ? known.longValue() : 0)
                        .toArray()));
        return byGrid;
    }
}
