package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.kernel.Collision;
import io.gridkeeper.foundation.kernel.NumberSequence;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stored orders. */
@Dependent
class Orders {

    private static final int MOST_TWICE = 200;
    private static final List<OrderState> ANSWERED = List.of(OrderState.CLOSED, OrderState.DONE, OrderState.CANCELLED);

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    /** Writes what changed now, so that the slower of two people hears of it here. */
    void flush(SalesOrder order) {
        Collision.refuse(em::flush, "order.refusal.changedMeanwhile", order.number());
    }

    SalesOrder get(String number) {
        return em.createQuery("select o from SalesOrder o where o.number = :number", SalesOrder.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("order.refusal.unknown", number));
    }

    OrderRow row(long id) {
        return em.createQuery(OrderRow.SELECT + " where o.id = :id", OrderRow.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** A number such as {@code DD-2026-000123} or {@code PD-00012} for a dispatched list. */
    String nextNumber(int year) {
        return "DD-%d-%06d".formatted(year, NumberSequence.next(em::createNativeQuery, "sales_order_number_seq"));
    }

    String nextDispatchNumber() {
        return "PD-%05d".formatted(NumberSequence.next(em::createNativeQuery, "dispatch_list_number_seq"));
    }

    /** The newest first. */
    List<OrderRow> list(OrderQuery query, int limit) {
        var rows = em.createQuery(OrderRow.SELECT + query.where() + " order by o.id desc", OrderRow.class)
                .setMaxResults(limit);
        query.parameters().forEach(rows::setParameter);
        return rows.getResultList();
    }

    /** The open work of some grids by family; {@code null}: of all. */
    List<GridWork.Part> work(@Nullable Collection<Long> grids, LocalDate today) {
        var query = em.createQuery(
                        "select new io.gridkeeper.marketing.order.GridWork$Part(o.family, count(*), sum(case when"
                            + " o.waitingFor is not null then 1L else 0L end), sum(case when o.timing.dueOn < :today"
                            + " and o.state <> :done then 1L else 0L end)) from SalesOrder o where o.state in (:open)"
                                + (grids == null ? "" : " and o.gridId in (:grids)") + " group by o.family order by"
                                + " o.family",
                        GridWork.Part.class)
                .setParameter("today", today)
                .setParameter("done", OrderState.DONE)
                .setParameter("open", OrderState.open());
        return (grids == null ? query : query.setParameter("grids", grids)).getResultList();
    }

    /** For what the open work of some grids waits, the most frequent first. */
    List<GridWork.Wait> waits(@Nullable Collection<Long> grids) {
        var query = em.createQuery(
                        "select new io.gridkeeper.marketing.order.GridWork$Wait(o.waitingFor, count(*)) from"
                                + " SalesOrder o where o.state in (:open) and o.waitingFor is not null"
                                + (grids == null ? "" : " and o.gridId in (:grids)")
                                + " group by o.waitingFor order by count(*) desc, o.waitingFor",
                        GridWork.Wait.class)
                .setParameter("open", OrderState.open());
        return (grids == null ? query : query.setParameter("grids", grids)).getResultList();
    }

    /** How many orders there are, and what they come to. */
    long[] sum(OrderQuery query) {
        var sum = em.createQuery("select count(*), sum(o.amount)" + OrderRow.FROM + query.where(), Object[].class);
        query.parameters().forEach(sum::setParameter);
        var row = sum.getSingleResult();
        return new long[] {(Long) row[0], row[1] == null ? 0 : (Long) row[1]};
    }

    List<OrderEvent> events(long orderId, int limit) {
        return em.createQuery(
                        "select e from OrderEvent e where e.orderId = :order order by e.sequence desc",
                        OrderEvent.class)
                .setParameter("order", orderId)
                .setMaxResults(limit)
                .getResultList();
    }

    List<Material> materials(long orderId) {
        return em.createQuery(
                        "select m from OrderMaterial m where m.orderId = :order order by m.id", OrderMaterial.class)
                .setParameter("order", orderId)
                .getResultStream()
                .map(OrderMaterial::material)
                .toList();
    }

    /** The lists dispatched last with what has come of them in some grids. */
    List<DispatchRow> dispatches(@Nullable Collection<Long> grids, LocalDate today, int limit) {
        if (grids != null && grids.isEmpty()) {
            return List.of();
        }
        var query = em.createQuery(
                        "select new io.gridkeeper.marketing.order.DispatchRow(d.number, d.title, d.dueOn, count(o.id),"
                            + " sum(case when o.state in (:answered) then 1L else 0L end), sum(case when o.state not"
                            + " in (:answered) and o.timing.dueOn < :today then 1L else 0L end)) from DispatchList d"
                            + " join SalesOrder o on o.dispatchId = d.id"
                                + (grids == null ? "" : " where o.gridId in (:grids)")
                                + " group by d.id, d.number, d.title, d.dueOn order by d.id desc",
                        DispatchRow.class)
                .setParameter("answered", ANSWERED)
                .setParameter("today", today)
                .setMaxResults(limit);
        if (grids != null) {
            query.setParameter("grids", grids);
        }
        return query.getResultList();
    }

    /** Won sales by grid, seller, kind of customer and month. */
    List<SoldRow> sold(LocalDate from, LocalDate to) {
        return em.createQuery(
                        "select new io.gridkeeper.marketing.order.SoldRow(o.gridId, o.sellerId, o.customerKind,"
                            + " year(o.closedOn), month(o.closedOn), sum(o.amount), count(*)) from SalesOrder o where"
                            + " o.family = :sale and o.won = true and o.closedOn between :from and :to group by"
                            + " o.gridId, o.sellerId, o.customerKind, year(o.closedOn), month(o.closedOn)",
                        SoldRow.class)
                .setParameter("sale", OrderFamily.SALE)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Confirmed installations and faults of a grid in some days by who did them, by name. */
    List<InstallerFigures> installers(long gridId, LocalDate from, LocalDate to) {
        return em.createQuery(
                        "select new io.gridkeeper.marketing.order.InstallerFigures(h.id, h.name, count(*), sum(case"
                            + " when o.timing.onTime = true then 1L else 0L end)) from SalesOrder o join Person h on"
                            + " h.id = o.handlerId where o.gridId = :grid and o.family in (:installed) and o.closedOn"
                            + " between :from and :to group by h.id, h.name order by h.name, h.id",
                        InstallerFigures.class)
                .setParameter("grid", gridId)
                .setParameter("installed", List.of(OrderFamily.INSTALLATION, OrderFamily.FAULT))
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Customers with won sales in more than one grid, with the names of these; at most two hundred lines. */
    List<SoldTwice> soldTwice(LocalDate from, LocalDate to) {
        var grids = new LinkedHashMap<List<String>, List<String>>();
        em.createQuery(
                        "select distinct c.number, c.name, g.name from SalesOrder o join Customer c on c.id ="
                            + " o.customerId join SalesGrid g on g.id = o.gridId where o.won = true and o.closedOn"
                            + " between :from and :to and o.customerId in (select t.customerId from SalesOrder t where"
                            + " t.won = true and t.closedOn between :from and :to group by t.customerId having"
                            + " count(distinct t.gridId) > 1) order by c.number, g.name",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(MOST_TWICE)
                .getResultList()
                .forEach(row -> grids.computeIfAbsent(
                                List.of((String) row[0], (String) row[1]), customer -> new ArrayList<>())
                        .add((String) row[2]));
        return grids.entrySet().stream()
                .map(one -> new SoldTwice(one.getKey().getFirst(), one.getKey().getLast(), one.getValue()))
                .toList();
    }

    /** How many orders of each kind were closed in a grid in some days. */
    Map<String, Long> closed(long gridId, LocalDate from, LocalDate to) {
        var closed = new HashMap<String, Long>();
        em.createQuery(
                        "select o.kindCode, count(*) from SalesOrder o where o.gridId = :grid and o.closedOn between"
                                + " :from and :to group by o.kindCode",
                        Object[].class)
                .setParameter("grid", gridId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .forEach(row -> closed.put((String) row[0], (Long) row[1]));
        return closed;
    }

    /** Offers, contracts, orders with a limit that are done, and those of them in time, of one grid in some days. */
    OrderFigures figures(long gridId, LocalDate from, LocalDate to) {
        var sales = em.createQuery(
                        "select sum(case when o.timing.offeredOn between :from and :to then 1L else 0L end), sum(case"
                                + " when o.won = true and o.closedOn between :from and :to then 1L else 0L end) from"
                                + " SalesOrder o where o.gridId = :grid and o.family = :sale",
                        Object[].class)
                .setParameter("grid", gridId)
                .setParameter("sale", OrderFamily.SALE)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
        var done = em.createQuery(
                        "select count(*), sum(case when o.timing.onTime = true then 1L else 0L end) from SalesOrder o"
                            + " where o.gridId = :grid and o.family in (:installed) and o.closedOn between :from and"
                            + " :to",
                        Object[].class)
                .setParameter("grid", gridId)
                .setParameter("installed", List.of(OrderFamily.INSTALLATION, OrderFamily.FAULT))
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
        return new OrderFigures(number(sales[0]), number(sales[1]), number(done[0]), number(done[1]));
    }

    private static long number(@Nullable Object sum) {
        return sum instanceof Number known ? known.longValue() : 0;
    }
}
