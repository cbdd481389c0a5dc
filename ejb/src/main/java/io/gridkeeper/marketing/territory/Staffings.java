package io.gridkeeper.marketing.territory;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Stored staffing of sales grids, the rules of posts, and the queries behind a person's scope. */
@Dependent
class Staffings {

    private static final String ROW = "select new io.gridkeeper.marketing.territory.StaffRow(s.id, s.salesGridId, p.id,"
            + " p.name, p.jobTitle, s.post, s.employment, s.validFrom, s.validTo, s.standInFor)"
            + " from SalesStaffing s join Person p on p.id = s.personId ";
    private static final String HELD = " s.validFrom <= :day and (s.validTo is null or s.validTo >= :day) ";

    @PersistenceContext
    private EntityManager em;

    void add(SalesStaffing staffing) {
        em.persist(staffing);
    }

    Optional<SalesStaffing> find(long id) {
        return Optional.ofNullable(em.find(SalesStaffing.class, id));
    }

    List<SalesPostLimit> limits() {
        return em.createQuery("select r from SalesPostRule r order by r.post", SalesPostRule.class)
                .getResultStream()
                .map(SalesPostRule::limit)
                .toList();
    }

    /** Everybody who ever holds a post in the grid. */
    List<StaffRow> of(long gridId) {
        return em.createQuery(ROW + "where s.salesGridId = :grid order by s.post, s.validFrom, s.id", StaffRow.class)
                .setParameter("grid", gridId)
                .getResultList();
    }

    /** Who holds a post in one of the grids on a day. */
    List<StaffRow> on(Collection<Long> gridIds, LocalDate day) {
        return gridIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                ROW + "where s.salesGridId in :grids and" + HELD
                                        + "order by s.salesGridId, s.post, s.validFrom, s.id",
                                StaffRow.class)
                        .setParameter("grids", gridIds)
                        .setParameter("day", day)
                        .getResultList();
    }

    /** How many people hold each post of each grid on a day; whoever stands in for another counts not. */
    Map<Long, Map<SalesPost, Long>> numbers(LocalDate day) {
        var numbers = new HashMap<Long, Map<SalesPost, Long>>();
        em.createQuery(
                        "select s.salesGridId, s.post, count(distinct s.personId) from SalesStaffing s where"
                                + " s.standInFor is null and"
                                + HELD + "group by s.salesGridId, s.post",
                        Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .forEach(row -> numbers.computeIfAbsent((Long) row[0], id -> new EnumMap<>(SalesPost.class))
                        .put((SalesPost) row[1], (Long) row[2]));
        return numbers;
    }

    /** The paths of the grids in which a person holds a post on a day, by post. */
    List<Held> heldBy(long personId, LocalDate day) {
        return em.createQuery(
                        "select new io.gridkeeper.marketing.territory.Staffings$Held(s.post, g.path) from"
                                + " SalesStaffing s join SalesGrid g on g.id = s.salesGridId where s.personId ="
                                + " :person and" + HELD,
                        Held.class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .getResultList();
    }

    /** The ids of the grids in some branches. */
    Set<Long> within(Collection<String> paths) {
        var roots = List.copyOf(paths);
        if (roots.isEmpty()) {
            return Set.of();
        }
        var query = new StringBuilder("select g.id from SalesGrid g where g.path like :root0");
        for (int i = 1; i < roots.size(); i++) {
            query.append(" or g.path like :root").append(i);
        }
        var prepared = em.createQuery(query.toString(), Long.class);
        for (int i = 0; i < roots.size(); i++) {
            prepared.setParameter("root" + i, roots.get(i) + "%");
        }
        return new HashSet<>(prepared.getResultList());
    }

    /** A post and the path of the grid in which it is held. */
    record Held(SalesPost post, String path) {}
}
