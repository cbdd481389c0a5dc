package io.gridkeeper.duty.directive;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stored directives and their lines. */
@Dependent
class Directives {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager em;

    void add(Object fresh) {
        em.persist(fresh);
    }

    void flush() {
        em.flush();
    }

    Directive directive(long id) {
        return Optional.ofNullable(em.find(Directive.class, id))
                .orElseThrow(() -> Refusal.notFound("directive.unknown"));
    }

    DirectiveLine line(long id) {
        return Optional.ofNullable(em.find(DirectiveLine.class, id))
                .orElseThrow(() -> Refusal.notFound("directive.unknown"));
    }

    /** Those with a line in some grids, or all, the newest first. */
    List<Directive> before(@Nullable Collection<Long> grids, long id, int limit) {
        var query = em.createQuery(
                        "select d from Directive d where d.id < :before"
                                + (grids == null
                                        ? ""
                                        : " and exists (select 1 from DirectiveLine l where l.directiveId = d.id and"
                                                + " l.gridId in (:grids))")
                                + " order by d.id desc",
                        Directive.class)
                .setParameter("before", id)
                .setMaxResults(limit);
        if (grids != null) {
            query.setParameter("grids", grids);
        }
        return query.getResultList();
    }

    List<DirectiveLine> lines(Collection<Long> directives) {
        return directives.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select l from DirectiveLine l where l.directiveId in (:directives) order by l.id",
                                DirectiveLine.class)
                        .setParameter("directives", directives)
                        .getResultList();
    }

    /** The directives of a kind that hold. */
    List<Directive> ofKind(DirectiveKind kind) {
        return em.createQuery(
                        "select d from Directive d where d.kind = :kind and d.withdrawnOn is null order by d.id",
                        Directive.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** What people are named in with a day from one to another, of what holds. */
    List<OwedLine> owed(Collection<Long> grids, LocalDate from, LocalDate to) {
        return grids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new io.gridkeeper.duty.directive.OwedLine(l.personId, d.dueOn, l.doneOn) from"
                                        + " DirectiveLine l join Directive d on d.id = l.directiveId where l.gridId in"
                                        + " (:grids) and l.personId is not null and d.withdrawnOn is null and d.dueOn"
                                        + " between :from and :to",
                                OwedLine.class)
                        .setParameter("grids", grids)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList();
    }
}
