package io.gridkeeper.marketing.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;

/** Counts over the contacts of a grid. */
@Dependent
class TouchFigures {

    @PersistenceContext
    private EntityManager em;

    CustomerTouches.Figures of(long gridId, LocalDate from, LocalDate to) {
        var touches = em.createQuery(
                        "select count(*), sum(case when t.purpose in (:service) then 1L else 0L end), count(distinct"
                            + " t.customerId) from CustomerTouch t where t.gridId = :grid and t.day between :from and"
                            + " :to",
                        Object[].class)
                .setParameter("grid", gridId)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter(
                        "service",
                        Arrays.stream(TouchPurpose.values())
                                .filter(TouchPurpose::isService)
                                .toList())
                .getSingleResult();
        var customers = em.createQuery(
                        "select count(*), sum(case when c.supplier is not null or c.customerClass in (:served) then 1L"
                                + " else 0L end) from Customer c where c.gridId = :grid and c.lostOn is null",
                        Object[].class)
                .setParameter("grid", gridId)
                .setParameter(
                        "served",
                        Arrays.stream(CustomerClass.values())
                                .filter(CustomerClass::isServed)
                                .toList())
                .getSingleResult();
        return new CustomerTouches.Figures(
                gridId,
                number(touches[0]),
                number(touches[1]),
                number(touches[2]),
                number(customers[0]),
                number(customers[1]));
    }

    private static long number(Object sum) {
        return sum instanceof Number known ? known.longValue() : 0;
    }
}
