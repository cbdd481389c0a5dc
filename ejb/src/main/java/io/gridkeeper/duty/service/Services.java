package io.gridkeeper.duty.service;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stored requests and skills. */
@Dependent
class Services {

    private static final int MOST = 200;

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager em;

    void add(Object fresh) {
        em.persist(fresh);
        em.flush();
    }

    void remove(MemberSkill skill) {
        em.remove(skill);
    }

    ServiceRequest request(long id) {
        return Optional.ofNullable(em.find(ServiceRequest.class, id))
                .orElseThrow(() -> Refusal.notFound("service.unknown"));
    }

    MemberSkill skill(long id) {
        return Optional.ofNullable(em.find(MemberSkill.class, id))
                .orElseThrow(() -> Refusal.notFound("service.unknown.skill"));
    }

    /** The open ones first, what is due first; at most 200. */
    List<ServiceRequest> in(Collection<Long> grids) {
        return grids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select s from ServiceRequest s where s.gridId in (:grids) order by case when"
                                        + " s.answeredOn is null then 0 else 1 end, coalesce(s.dueOn, s.askedOn), s.id",
                                ServiceRequest.class)
                        .setParameter("grids", grids)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    List<MemberSkill> skillsOf(long person) {
        return em.createQuery("select k from MemberSkill k where k.personId = :person order by k.id", MemberSkill.class)
                .setParameter("person", person)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The skills of a kind in some grids, or in all for null. */
    List<MemberSkill> skills(ServiceKind kind, @Nullable Collection<Long> grids) {
        return em
                .createQuery("select k from MemberSkill k where k.kind = :kind order by k.id", MemberSkill.class)
                .setParameter("kind", kind)
                .getResultList()
                .stream()
                .filter(skill -> grids == null || grids.contains(skill.gridId()))
                .toList();
    }
}
