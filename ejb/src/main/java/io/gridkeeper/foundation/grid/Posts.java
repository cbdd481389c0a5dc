package io.gridkeeper.foundation.grid;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stored kinds of posts and the sets adopted. */
@Dependent
class Posts {

    @PersistenceContext
    private EntityManager em;

    List<PostKindRow> kinds() {
        return em.createQuery("select k from PostKind k order by k.own, k.code", PostKind.class)
                .getResultStream()
                .map(PostKind::row)
                .toList();
    }

    Map<String, PostKindRow> kindsByCode() {
        return kinds().stream().collect(Collectors.toMap(PostKindRow::code, Function.identity()));
    }

    Optional<PostKind> kind(String code) {
        return Optional.ofNullable(em.find(PostKind.class, code));
    }

    void add(PostKind kind) {
        em.persist(kind);
    }

    /** All sets, the latest first. */
    List<PostSetRow> sets() {
        return em.createQuery("select s from PostSet s order by s.effectiveFrom desc", PostSet.class)
                .getResultStream()
                .map(PostSet::row)
                .toList();
    }

    PostTimeline timeline() {
        return new PostTimeline(sets());
    }

    Optional<PostSet> set(long id) {
        return Optional.ofNullable(em.find(PostSet.class, id));
    }

    boolean beginsOn(LocalDate day) {
        return sets().stream().anyMatch(set -> set.effectiveFrom().equals(day));
    }

    void add(PostSet set) {
        em.persist(set);
        em.flush();
    }

    void remove(PostSet set) {
        em.remove(set);
    }

    /** Nobody else appoints anybody until this transaction ends: two at once could each keep a rule and both break it. */
    void holdAppointing() {
        var first = em.createQuery("select s from PostSet s order by s.effectiveFrom", PostSet.class)
                .setMaxResults(1)
                .getSingleResult();
        em.lock(first, LockModeType.PESSIMISTIC_WRITE);
    }
}
