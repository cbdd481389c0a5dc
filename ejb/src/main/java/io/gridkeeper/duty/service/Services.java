package io.gridkeeper.duty.service;

import io.gridkeeper.foundation.grid.MemberContact;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
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

    /** Those of one kind, and open or answered, null for all: the open ones first, what is due first; at most 200. */
    List<ServiceRequest> in(Collection<Long> grids, @Nullable ServiceKind kind, @Nullable Boolean answered) {
        if (grids.isEmpty()) {
            return List.of();
        }
        var query = em.createQuery(
                        "select s from ServiceRequest s where s.gridId in (:grids)"
                                + (kind == null ? "" : " and s.kind = :kind")
                                + (answered == null ? "" : " and s.answeredOn is " + (answered ? "not null" : "null"))
                                + " order by case when s.answeredOn is null then 0 else 1 end,"
                                + " coalesce(s.dueOn, s.askedOn), s.id",
                        ServiceRequest.class)
                .setParameter("grids", grids)
                .setMaxResults(MOST);
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        return query.getResultList();
    }

    List<MemberSkill> skillsOf(long person) {
        return em.createQuery("select k from MemberSkill k where k.personId = :person order by k.id", MemberSkill.class)
                .setParameter("person", person)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The skills in some grids, of one kind or, for null, of any; at most 200. */
    List<MemberSkill> helpers(Collection<Long> grids, @Nullable ServiceKind kind) {
        if (grids.isEmpty()) {
            return List.of();
        }
        var query = em.createQuery(
                        "select k from MemberSkill k where k.gridId in (:grids)"
                                + (kind == null ? "" : " and k.kind = :kind") + " order by k.gridId, k.id",
                        MemberSkill.class)
                .setParameter("grids", grids)
                .setMaxResults(MOST);
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        return query.getResultList();
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

    /** What had to be answered from one day to another. */
    List<OwedService> owed(Collection<Long> grids, LocalDate from, LocalDate to) {
        return grids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new io.gridkeeper.duty.service.OwedService(s.firstContactId, s.dueOn,"
                                        + " s.answeredOn) from ServiceRequest s where s.gridId in (:grids) and s.dueOn"
                                        + " between :from and :to",
                                OwedService.class)
                        .setParameter("grids", grids)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList();
    }

    /** When somebody last asked somebody, health left out. */
    List<MemberContact> contacts(Collection<Long> grids, LocalDate until) {
        return grids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new io.gridkeeper.foundation.grid.MemberContact(s.firstContactId, s.personId,"
                                        + " max(s.askedOn)) from ServiceRequest s where s.gridId in (:grids) and"
                                        + " s.personId is not null and s.askedOn <= :until and s.kind <> :health group"
                                        + " by s.firstContactId, s.personId",
                                MemberContact.class)
                        .setParameter("grids", grids)
                        .setParameter("until", until)
                        .setParameter("health", ServiceKind.HEALTH)
                        .getResultList();
    }

    /** What some people answer for and was answered. */
    List<DoneService> answeredFor(Collection<Long> people, LocalDate from, LocalDate to) {
        return people.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new io.gridkeeper.duty.service.DoneService(s.kind, s.firstContactId,"
                                        + " s.answeredOn, s.gridId, s.wish) from ServiceRequest s where"
                                        + " s.firstContactId in (:people) and s.answeredOn between :from and :to",
                                DoneService.class)
                        .setParameter("people", people)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList();
    }
}
