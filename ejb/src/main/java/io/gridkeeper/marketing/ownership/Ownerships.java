package io.gridkeeper.marketing.ownership;

import io.gridkeeper.marketing.dispute.DisputeState;
import io.gridkeeper.marketing.intake.ArrivalState;
import io.gridkeeper.marketing.order.OrderState;
import io.gridkeeper.marketing.territory.SalesGridKind;
import io.gridkeeper.marketing.territory.SalesGridState;
import io.gridkeeper.marketing.territory.SalesPost;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The queries that find what has nobody, and what was found. A handler or an owner of a list who holds no post in the
 * market any more, or has left, is nobody.
 */
@Dependent
class Ownerships {

    private static final String FOUND = "select new io.gridkeeper.marketing.ownership.OwnershipGap$Found(";
    private static final String WORKS =
            " (select s.personId from SalesStaffing s where s.validFrom <= :day and (s.validTo is null or s.validTo >="
                    + " :day)) ";
    private static final String UNITS = " from SalesUnit u left join SalesGrid g on g.id = u.salesGridId where g.id is"
            + " null or g.state <> :active";
    private static final String GRIDS = " from SalesGrid g where g.kind = :grid and g.state = :active and not exists"
            + " (select 1 from SalesStaffing s join SalesGrid a on a.id = s.salesGridId where s.post = :manager and"
            + " s.validFrom <= :day and (s.validTo is null or s.validTo >= :day) and g.path like concat(a.path, '%'))";
    private static final String ORDERS = " from SalesOrder o join Customer c on c.id = o.customerId where o.state in"
            + " (:states) and (o.handlerId is null or o.handlerId not in" + WORKS + ")";
    private static final String DISPUTES = " from Dispute d where d.state = :hearing and not exists (select 1 from"
            + " SalesStaffing s join SalesGrid a on a.id = s.salesGridId join SalesGrid h on h.id = d.holderGridId"
            + " where s.post = :manager and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day) and"
            + " h.path like concat(a.path, '%'))";
    private static final String ADDRESSES = " from Arrival a where a.state = :waiting";
    private static final String CUSTOMERS =
            " from Customer c where c.lostOn is null and (c.ownerId is null or" + " c.ownerId not in" + WORKS + ")";

    @PersistenceContext
    private EntityManager em;

    /** Held until the transaction ends. */
    OwnershipClockRow holdClock() {
        return em.find(OwnershipClockRow.class, OwnershipClockRow.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    OwnershipCheck store(OwnershipCheck check) {
        em.createQuery("delete from OwnershipGap g").executeUpdate();
        em.persist(check);
        em.flush();
        return check;
    }

    void add(OwnershipGap gap) {
        em.persist(gap);
    }

    Optional<OwnershipCheck> newest() {
        return em.createQuery(
                        "select c from OwnershipCheck c order by c.checkedAt desc, c.id desc", OwnershipCheck.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<CheckRow> checks(int limit) {
        return em.createQuery(
                        "select c from OwnershipCheck c order by c.checkedAt desc, c.id desc", OwnershipCheck.class)
                .setMaxResults(limit)
                .getResultStream()
                .map(OwnershipCheck::row)
                .toList();
    }

    /** How many of each kind have nobody. */
    Map<GapKind, Long> missing(LocalDate day) {
        var counts = new EnumMap<GapKind, Long>(GapKind.class);
        for (var kind : GapKind.values()) {
            counts.put(
                    kind,
                    bound(em.createQuery("select count(*)" + of(kind), Long.class), kind, day)
                            .getSingleResult());
        }
        return counts;
    }

    /** The first of a kind that have nobody. */
    List<OwnershipGap.Found> found(GapKind kind, LocalDate day, int limit) {
        var columns =
                switch (kind) {
                    case UNIT -> "u.code, u.name, u.salesGridId)" + UNITS + " order by u.code";
                    case GRID -> "g.code, g.name, g.id)" + GRIDS + " order by g.code";
                    case ORDER, DISPATCH -> "o.number, c.name, o.gridId)" + ORDERS + " order by o.number";
                    case DISPUTE -> "d.number, d.customerName, d.holderGridId)" + DISPUTES + " order by d.number";
                    case ADDRESS -> "a.number, a.address, cast(null as Long))" + ADDRESSES + " order by a.number";
                    case CUSTOMER -> "c.number, c.name, c.gridId)" + CUSTOMERS + " order by c.number";
                };
        return bound(em.createQuery(FOUND + columns, OwnershipGap.Found.class), kind, day)
                .setMaxResults(limit)
                .getResultList();
    }

    private static String of(GapKind kind) {
        return switch (kind) {
            case UNIT -> UNITS;
            case GRID -> GRIDS;
            case ORDER, DISPATCH -> ORDERS;
            case DISPUTE -> DISPUTES;
            case ADDRESS -> ADDRESSES;
            case CUSTOMER -> CUSTOMERS;
        };
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, GapKind kind, LocalDate day) {
        return switch (kind) {
            case UNIT -> query.setParameter("active", SalesGridState.ACTIVE);
            case GRID ->
                query.setParameter("grid", SalesGridKind.GRID)
                        .setParameter("active", SalesGridState.ACTIVE)
                        .setParameter("manager", SalesPost.AREA_MANAGER)
                        .setParameter("day", day);
            case ORDER ->
                query.setParameter("states", List.of(OrderState.WORKING, OrderState.DONE))
                        .setParameter("day", day);
            case DISPATCH ->
                query.setParameter("states", List.of(OrderState.DISPATCHED)).setParameter("day", day);
            case DISPUTE ->
                query.setParameter("hearing", DisputeState.HEARING)
                        .setParameter("manager", SalesPost.AREA_MANAGER)
                        .setParameter("day", day);
            case ADDRESS -> query.setParameter("waiting", ArrivalState.WAITING);
            case CUSTOMER -> query.setParameter("day", day);
        };
    }

    /** All units and active grids, all open matters, all customers that are not lost. */
    long all(String what) {
        return switch (what) {
            case "places" ->
                count("select count(*) from SalesUnit u")
                        + em.createQuery(
                                        "select count(*) from SalesGrid g where g.kind = :grid and g.state = :active",
                                        Long.class)
                                .setParameter("grid", SalesGridKind.GRID)
                                .setParameter("active", SalesGridState.ACTIVE)
                                .getSingleResult();
            case "matters" ->
                em.createQuery("select count(*) from SalesOrder o where o.state in (:open)", Long.class)
                                .setParameter("open", OrderState.open())
                                .getSingleResult()
                        + em.createQuery(
                                        "select count(*) from Dispute d where d.openCustomerId is not null", Long.class)
                                .getSingleResult()
                        + em.createQuery("select count(*) from Arrival a where a.state = :waiting", Long.class)
                                .setParameter("waiting", ArrivalState.WAITING)
                                .getSingleResult();
            default -> count("select count(*) from Customer c where c.lostOn is null");
        };
    }

    private long count(String query) {
        return em.createQuery(query, Long.class).getSingleResult();
    }

    /** What the newest look found, after an id, in some grids or everywhere, of one kind or of all. */
    List<GapRow> gaps(@Nullable Collection<Long> grids, @Nullable GapKind kind, long after, int limit) {
        var query = em.createQuery(
                        "select new io.gridkeeper.marketing.ownership.GapRow(x.id, x.kind, x.reference, x.name,"
                                + " x.gridId, g.name, x.clause) from OwnershipGap x left join SalesGrid g on g.id ="
                                + " x.gridId where x.id > :after"
                                + (grids == null ? "" : " and x.gridId in (:grids)")
                                + (kind == null ? "" : " and x.kind = :kind") + " order by x.id",
                        GapRow.class)
                .setParameter("after", after);
        if (grids != null) {
            query.setParameter("grids", grids);
        }
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        return query.setMaxResults(limit).getResultList();
    }
}
