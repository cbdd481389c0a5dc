package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.kernel.Collision;
import io.gridkeeper.foundation.kernel.NumberSequence;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.jspecify.annotations.Nullable;

/** Stored customers. */
@Dependent
class Customers {

    private static final int MOST_CANDIDATES = 200;

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void remove(Object entity) {
        em.remove(entity);
    }

    /** Writes what changed now, so that the slower of two people hears of it here. */
    void flush(Customer customer) {
        Collision.refuse(em::flush, "customer.refusal.changedMeanwhile", customer.number());
    }

    void flushAndForget() {
        em.flush();
        em.clear();
    }

    Customer get(String number) {
        return em.createQuery("select c from Customer c where c.number = :number", Customer.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("customer.refusal.unknown", number));
    }

    Optional<Customer> find(long id) {
        return Optional.ofNullable(em.find(Customer.class, id));
    }

    Optional<String> numberAt(String nameCore, long unitId) {
        return em.createQuery(
                        "select c.number from Customer c where c.nameCore = :core and c.unitId = :unit and c.lostOn is"
                                + " null order by c.id",
                        String.class)
                .setParameter("core", nameCore)
                .setParameter("unit", unitId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    CustomerRow row(long id) {
        return em.createQuery(CustomerRow.SELECT + " where c.id = :id", CustomerRow.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    List<CustomerRow> rows(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(CustomerRow.SELECT + " where c.id in :ids", CustomerRow.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** A number such as {@code KH-000123}; one given up by a rollback is never given again. */
    String nextNumber() {
        return "KH-%06d".formatted(NumberSequence.next(em::createNativeQuery, "customer_number_seq"));
    }

    List<CustomerRow> list(CustomerQuery query, CustomerSort sort, int limit) {
        planForTheseWords(query);
        var rows = em.createQuery(CustomerRow.SELECT + query.where() + sort.orderBy(), CustomerRow.class)
                .setMaxResults(limit);
        bind(query, rows);
        return rows.getResultList();
    }

    /** How many there are, counted no further than {@code limit}. */
    long count(CustomerQuery query, int limit) {
        planForTheseWords(query);
        var counted = em.createQuery(
                "select count(*) from (select c.id as counted from Customer c" + query.where()
                        + " order by c.name, c.id limit " + limit + ")",
                Long.class);
        bind(query, counted);
        return counted.getSingleResult();
    }

    /** How many of each class there are. */
    Map<CustomerClass, Long> byClass(CustomerQuery query) {
        var counted = em.createQuery(
                "select c.customerClass, count(*) from Customer c" + query.where() + " group by c.customerClass",
                Object[].class);
        bind(query, counted);
        var classes = new EnumMap<CustomerClass, Long>(CustomerClass.class);
        counted.getResultList().forEach(row -> classes.put((CustomerClass) row[0], (Long) row[1]));
        return classes;
    }

    /** How many of each class there are in each unit of a grid. */
    Map<Long, Map<CustomerClass, Long>> byUnit(long gridId) {
        var units = new HashMap<Long, Map<CustomerClass, Long>>();
        em.createQuery(
                        "select c.unitId, c.customerClass, count(*) from Customer c where c.gridId = :grid and"
                                + " c.lostOn is null group by c.unitId, c.customerClass",
                        Object[].class)
                .setParameter("grid", gridId)
                .getResultList()
                .forEach(row -> units.computeIfAbsent((Long) row[0], unit -> new EnumMap<>(CustomerClass.class))
                        .put((CustomerClass) row[1], (Long) row[2]));
        return units;
    }

    List<CustomerContact> contacts(long customerId) {
        return em.createQuery(
                        "select c from CustomerContact c where c.customerId = :customer order by c.id",
                        CustomerContact.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    Optional<CustomerContact> contact(long id) {
        return Optional.ofNullable(em.find(CustomerContact.class, id));
    }

    List<CustomerEvent> events(long customerId, int limit) {
        return em.createQuery(
                        "select e from CustomerEvent e where e.customerId = :customer order by e.sequence desc",
                        CustomerEvent.class)
                .setParameter("customer", customerId)
                .setMaxResults(limit)
                .getResultList();
    }

    List<CustomerTouch> touches(long customerId, int limit) {
        return em.createQuery(
                        "select t from CustomerTouch t where t.customerId = :customer order by t.id desc",
                        CustomerTouch.class)
                .setParameter("customer", customerId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Files that may be the same: of the same number, of the same plain name, of the same unit; an index walk each. */
    Collection<Candidate> candidates(Likeness.Face face) {
        var found = new HashMap<Long, Candidate>();
        var digest = face.phoneDigest();
        if (digest != null) {
            var sameNumber = "c.id in (select p.customerId from CustomerContact p where p.phoneDigest = :key)";
            candidates(sameNumber, digest, digest).forEach(one -> found.put(one.id(), one));
        }
        candidates("c.nameCore = :key", Likeness.core(face.name()), digest).forEach(one -> found.put(one.id(), one));
        candidates("c.unitId = :key", face.unitId(), digest).forEach(one -> found.put(one.id(), one));
        return found.values();
    }

    private List<Candidate> candidates(String where, Object key, @Nullable String digest) {
        return em.createQuery(
                        "select new io.gridkeeper.marketing.customer.Customers$Candidate(c.id, c.number, c.gridId,"
                            + " c.name, c.unitId, c.address, (select min(d.phoneDigest) from CustomerContact d where"
                            + " d.customerId = c.id and d.phoneDigest = :digest)) from Customer c where " + where,
                        Candidate.class)
                .setParameter("digest", digest == null ? "" : digest)
                .setParameter("key", key)
                .setMaxResults(MOST_CANDIDATES)
                .getResultList();
    }

    /** A file that may be the same. */
    record Candidate(
            long id,
            String number,
            @Nullable Long gridId,
            String name,
            long unitId,
            @Nullable String address,
            @Nullable String digest) {

        Likeness.Face face() {
            return new Likeness.Face(name, unitId, address, digest);
        }
    }

    /** Digests of a customer's numbers. */
    List<String> digests(long customerId) {
        return em.createQuery(
                        "select c.phoneDigest from CustomerContact c where c.customerId = :customer and c.phoneDigest"
                                + " is not null",
                        String.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /**
     * Gives the customers of the units that a plan moved the grids those units lie in now, in one statement.
     *
     * @return how many changed
     */
    int followUnits(long scenarioId) {
        return em.createNativeQuery("""
            update customer set version = version + 1,
                grid_id = (select u.sales_grid_id from sales_unit u where u.id = customer.unit_id)
            where unit_id in (select m.unit_id from territory_move m where m.scenario_id = :scenario)\
            """).setParameter("scenario", scenarioId).executeUpdate();
    }

    /** How many had been customers on a day, and how many of them still were on a later one. */
    long[] kept(Collection<Long> grids, LocalDate from, LocalDate to) {
        var row = em.createQuery(
                        "select count(*), sum(case when c.lostOn is null or c.lostOn > :to then 1L else 0L end) from"
                                + " Customer c where c.gridId in (:grids) and c.filedOn <= :from and c.customerClass in"
                                + " (:served) and (c.lostOn is null or c.lostOn > :from)",
                        Object[].class)
                .setParameter("grids", grids)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("served", List.of(CustomerClass.EXISTING, CustomerClass.NEW, CustomerClass.KEY))
                .getSingleResult();
        return new long[] {(Long) row[0], row[1] == null ? 0 : (Long) row[1]};
    }

    @Nullable
    String keyFingerprint() {
        var key = em.find(CustomerKey.class, CustomerKey.ONLY);
        return key == null ? null : key.fingerprint();
    }

    boolean hasWordIndex() {
        var factory = em.getEntityManagerFactory().unwrap(SessionFactoryImplementor.class);
        return factory.getJdbcServices().getDialect() instanceof PostgreSQLDialect;
    }

    /** PostgreSQL plans a query for words anew each time, because how rare they are decides; see the hazards. */
    private void planForTheseWords(CustomerQuery query) {
        if (query.asksWordIndex()) {
            em.unwrap(Session.class).doWork(connection -> {
                try (var setting = connection.createStatement()) {
                    setting.execute("set local plan_cache_mode = force_custom_plan");
                }
            });
        }
    }

    private static void bind(CustomerQuery query, Query prepared) {
        query.parameters().forEach(prepared::setParameter);
    }
}
