package io.gridkeeper.marketing.visit;

import io.gridkeeper.foundation.kernel.Collision;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.order.OrderState;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stored visits, customers' places, and who is due. */
@Dependent
class Visits {

    private static final List<OrderState> OPEN = List.of(OrderState.DISPATCHED, OrderState.WORKING);

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    /** Writes what changed now, so that the slower of two people hears of it here. */
    void flush() {
        Collision.refuse(
                em::flush,
                collision -> Optional.of(
                        switch (collision) {
                            case CHANGED_MEANWHILE -> Refusal.conflict("visit.refusal.changedMeanwhile");
                            case EXISTS_ALREADY -> Refusal.conflict("visit.refusal.plannedAlready");
                        }));
    }

    Optional<SalesVisit> find(long id) {
        return Optional.ofNullable(em.find(SalesVisit.class, id));
    }

    Optional<SalesVisit> find(long person, LocalDate day, long customer) {
        return em.createQuery(
                        "select v from SalesVisit v where v.personId = :person and v.plannedOn = :day and v.customerId"
                                + " = :customer",
                        SalesVisit.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .setParameter("customer", customer)
                .getResultStream()
                .findFirst();
    }

    /** What is in a person's plan of a day, in the order of the route; dropped visits are not. */
    List<SalesVisit> of(long person, LocalDate day) {
        return em.createQuery(
                        "select v from SalesVisit v where v.personId = :person and v.plannedOn = :day and v.state <>"
                                + " :dropped order by v.position, v.id",
                        SalesVisit.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .setParameter("dropped", VisitState.DROPPED)
                .getResultList();
    }

    List<VisitRow> rows(long person, LocalDate day) {
        return em.createQuery(
                        VisitRow.SELECT + " where v.personId = :person and v.plannedOn = :day and v.state <> :dropped"
                                + " order by v.position, v.id",
                        VisitRow.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .setParameter("dropped", VisitState.DROPPED)
                .getResultList();
    }

    Optional<VisitRow> row(long id) {
        return em.createQuery(VisitRow.SELECT + " where v.id = :id", VisitRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<VisitRow> list(VisitQuery query, int limit) {
        var rows = em.createQuery(
                        VisitRow.SELECT + query.where() + " order by v.plannedOn desc, v.id desc", VisitRow.class)
                .setMaxResults(limit);
        query.parameters().forEach(rows::setParameter);
        return rows.getResultList();
    }

    Optional<CustomerPlace> place(long customerId) {
        return Optional.ofNullable(em.find(CustomerPlace.class, customerId));
    }

    List<CustomerPlace> places(Collection<Long> customerIds) {
        return customerIds.isEmpty()
                ? List.of()
                : em.createQuery("select p from CustomerPlace p where p.customerId in (:ids)", CustomerPlace.class)
                        .setParameter("ids", customerIds)
                        .getResultList();
    }

    /** A customer who is due, by what and since when. */
    record Due(
            long customerId,
            VisitOrigin origin,
            LocalDate day,
            @Nullable String orderNumber) {}

    /** Customers of a person's list whose cycle has come round by a day, the longest due first. */
    List<Due> byCycle(long person, LocalDate day, int limit) {
        return em
                .createQuery(
                        "select c.id, c.nextVisitOn from Customer c where c.ownerId = :person and c.lostOn is null and"
                                + " c.nextVisitOn <= :day order by c.nextVisitOn, c.id",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> new Due((Long) row[0], VisitOrigin.CYCLE, (LocalDate) row[1], null))
                .toList();
    }

    /** Customers of orders dispatched to a person that he has not answered, the most urgent first. */
    List<Due> byDispatch(long person, int limit) {
        return em
                .createQuery(
                        "select o.customerId, o.timing.dueOn, o.number from SalesOrder o where o.handlerId = :person"
                                + " and o.dispatchId is not null and o.timing.dueOn is not null and o.state in (:open)"
                                + " order by o.timing.dueOn, o.id",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("open", OPEN)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> new Due((Long) row[0], VisitOrigin.DISPATCH, (LocalDate) row[1], (String) row[2]))
                .toList();
    }

    /** Customers whom a person missed in some days: planned, and not visited since. */
    List<Due> missed(long person, LocalDate from, LocalDate before, int limit) {
        return em
                .createQuery(
                        "select v.customerId, max(v.plannedOn), max(v.orderNumber) from SalesVisit v where v.personId"
                            + " = :person and v.state = :planned and v.plannedOn >= :from and v.plannedOn < :before"
                            + " and not exists (select d.id from SalesVisit d where d.personId = v.personId and"
                            + " d.customerId = v.customerId and d.state = :done and d.plannedOn > v.plannedOn) group"
                            + " by v.customerId order by max(v.plannedOn), v.customerId",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("planned", VisitState.PLANNED)
                .setParameter("done", VisitState.DONE)
                .setParameter("from", from)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> new Due((Long) row[0], VisitOrigin.HAND, (LocalDate) row[1], (String) row[2]))
                .toList();
    }
}
