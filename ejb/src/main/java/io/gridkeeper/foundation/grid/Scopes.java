package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.kernel.AnyOf;
import io.gridkeeper.foundation.organisation.CodeTree;
import io.gridkeeper.foundation.organisation.UnitKind;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The two queries behind a person's scope. */
@Dependent
class Scopes {

    @PersistenceContext
    private EntityManager em;

    /** The posts a person holds on a day, and the units above and including the person's own. */
    Standing standing(long personId, LocalDate day) {
        var posts = new ArrayList<Standing.Held>();
        var units = new ArrayList<Long>();
        var kinds = new HashSet<UnitKind>();
        em.createQuery(
                        "select u.path, a.namedPost, g.path, u.kind from Person p join Unit u on u.id = p.unitId"
                                + " left join Appointment a on a.personId = p.id and a.validFrom <= :day"
                                + " and (a.validTo is null or a.validTo >= :day) left join Grid g on g.id = a.gridId"
                                + " where p.id = :person",
                        Object[].class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .getResultList()
                .forEach(row -> {
                    kinds.add((UnitKind) row[3]);
                    if (units.isEmpty()) {
                        units.addAll(CodeTree.ids((String) row[0]));
                    }
                    if (row[2] != null) {
                        posts.add(new Standing.Held((Post) row[1], (String) row[2]));
                    }
                });
        return new Standing(posts, units, kinds.contains(UnitKind.CONTRACTOR));
    }

    /** The grids of the branches where posts are held, and the grid of the nearest own unit that has one. */
    Set<Long> visible(Standing standing) {
        var roots = standing.roots();
        var units = AnyOf.of("unit", standing.units());
        var query = new StringBuilder("select g.id, g.path, g.unitId from Grid g where g.unitId" + units.text());
        for (int i = 0; i < roots.size(); i++) {
            query.append(" or g.path like :root").append(i);
        }
        var prepared = units.into(em.createQuery(query.toString(), Object[].class));
        for (int i = 0; i < roots.size(); i++) {
            prepared.setParameter("root" + i, roots.get(i) + "%");
        }
        var seen = new HashSet<Long>();
        var nearest = new Nearest(standing.units());
        for (var row : prepared.getResultList()) {
            if (roots.stream().anyMatch(((String) row[1])::startsWith)) {
                seen.add((Long) row[0]);
            }
            nearest.consider((Long) row[0], (Long) row[2]);
        }
        nearest.grid().ifPresent(seen::add);
        return seen;
    }

    /** The open dynamic grids in which a person of a contractor works. */
    Set<Long> workplaces(long personId) {
        return Set.copyOf(em.createQuery(
                        "select m.gridId from GridMember m join Grid g on g.id = m.gridId"
                                + " where m.personId = :person and g.state = :open",
                        Long.class)
                .setParameter("person", personId)
                .setParameter("open", GridState.OPEN)
                .getResultList());
    }

    /** Whether every grid lies in one of the branches. */
    boolean allWithin(List<String> roots) {
        var tops = em.createQuery("select g.path from Grid g where g.parentId is null", String.class)
                .getResultList();
        return roots.containsAll(tops);
    }
}
