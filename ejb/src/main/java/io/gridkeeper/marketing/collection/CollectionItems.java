package io.gridkeeper.marketing.collection;

import io.gridkeeper.foundation.kernel.Collision;
import io.gridkeeper.foundation.kernel.NumberSequence;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.customer.CustomerClass;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Stored items, what was done about them, and the table of steps. */
@Dependent
class CollectionItems {

    private static final int SHOWN = 100;

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void flush(String number) {
        Collision.refuse(em::flush, "collection.refusal.changedMeanwhile", number);
    }

    void flushAndForget() {
        em.flush();
        em.clear();
    }

    String nextNumber(int year) {
        return "CJ-%d-%06d".formatted(year, NumberSequence.next(em::createNativeQuery, "collection_item_number_seq"));
    }

    CollectionItem get(String number) {
        return em.createQuery("select i from CollectionItem i where i.number = :number", CollectionItem.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("collection.refusal.unknown", number));
    }

    boolean isListed(long customerId, CollectionKind kind, String reference) {
        return !em.createQuery(
                        "select i.id from CollectionItem i where i.customerId = :customer and i.kind = :kind and"
                                + " i.reference = :reference",
                        Long.class)
                .setParameter("customer", customerId)
                .setParameter("kind", kind)
                .setParameter("reference", reference)
                .getResultList()
                .isEmpty();
    }

    CollectionRow row(long id) {
        return em.createQuery(CollectionRow.SELECT + " where i.id = :id", CollectionRow.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    List<CollectionRow> list(CollectionQuery query, int limit) {
        var rows = em.createQuery(
                        CollectionRow.SELECT + query.where() + " order by i.sortOn, i.id", CollectionRow.class)
                .setMaxResults(limit);
        query.parameters().forEach(rows::setParameter);
        return rows.getResultList();
    }

    /** How many there are and what they come to. */
    long[] sum(CollectionQuery query) {
        var sum = em.createQuery("select count(*), sum(i.amount)" + CollectionRow.FROM + query.where(), Object[].class);
        query.parameters().forEach(sum::setParameter);
        var row = sum.getSingleResult();
        return new long[] {(Long) row[0], row[1] == null ? 0 : (Long) row[1]};
    }

    List<DunningRow> history(long itemId) {
        return em.createQuery(DunningRow.SELECT + " where r.itemId = :item order by r.id desc", DunningRow.class)
                .setParameter("item", itemId)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** How often something was done about arrears of a grid's customers in some days. */
    long actions(long gridId, LocalDate from, LocalDate to) {
        return em.createQuery(
                        "select count(r) from DunningRecord r join CollectionItem i on i.id = r.itemId join Customer c"
                            + " on c.id = i.customerId where c.gridId = :grid and i.kind = :arrears and r.outcome <>"
                            + " :dropped and r.day between :from and :to",
                        Long.class)
                .setParameter("grid", gridId)
                .setParameter("arrears", CollectionKind.ARREARS)
                .setParameter("dropped", DunningOutcome.DROPPED)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
    }

    List<StepRow> steps() {
        return em.createQuery("select s from DunningStep s order by s.kind, s.position", DunningStep.class)
                .getResultStream()
                .map(DunningStep::row)
                .toList();
    }

    void replaceSteps(CollectionKind kind, List<StepRow> rows) {
        em.createQuery("delete from DunningStep s where s.kind = :kind")
                .setParameter("kind", kind)
                .executeUpdate();
        rows.forEach(row -> em.persist(new DunningStep(row)));
        em.flush();
    }

    /** Open items by id, those after one. */
    List<CollectionItem> openAfter(CollectionKind kind, long id, int limit) {
        return em.createQuery(
                        "select i from CollectionItem i where i.kind = :kind and i.state in (:open) and i.id > :id"
                                + " order by i.id",
                        CollectionItem.class)
                .setParameter("kind", kind)
                .setParameter("open", List.of(CollectionState.OPEN, CollectionState.PROMISED))
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** A customer whose contract with the company ends. */
    record Ending(long customerId, String number, LocalDate on) {}

    /** Customers whose contract ends in some days and is not listed yet. */
    List<Ending> ending(LocalDate from, LocalDate to, int limit) {
        return em.createQuery(
                        "select new io.gridkeeper.marketing.collection.CollectionItems$Ending(c.id, c.number,"
                            + " c.contractEnd) from Customer c where c.contractEnd between :from and :to and c.lostOn"
                            + " is null and c.supplier is null and c.customerClass in (:served) and not exists (select"
                            + " i.id from CollectionItem i where i.customerId = c.id and i.kind = :renewal and i.dueOn"
                            + " = c.contractEnd) order by c.id",
                        Ending.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("served", served())
                .setParameter("renewal", CollectionKind.RENEWAL)
                .setMaxResults(limit)
                .getResultList();
    }

    private static List<CustomerClass> served() {
        return Arrays.stream(CustomerClass.values())
                .filter(CustomerClass::isServed)
                .toList();
    }
}
