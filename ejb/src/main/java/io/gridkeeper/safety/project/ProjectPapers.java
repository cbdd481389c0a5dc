package io.gridkeeper.safety.project;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What belongs to projects: people, qualifications, checks, history. */
@Dependent
class ProjectPapers {

    @PersistenceContext
    private EntityManager em;

    void add(Object paper) {
        em.persist(paper);
    }

    List<ProjectPerson> people(long projectId) {
        return of(ProjectPerson.class, projectId, "id");
    }

    Optional<ProjectPerson> person(long projectId, long personId) {
        return people(projectId).stream()
                .filter(person -> person.personId() == personId)
                .findFirst();
    }

    boolean isThere(long projectId, long personId) {
        return em.createQuery(
                                "select count(m) from ProjectPerson m where m.projectId = :project and m.personId ="
                                        + " :person and m.leftAt is null",
                                Long.class)
                        .setParameter("project", projectId)
                        .setParameter("person", personId)
                        .getSingleResult()
                > 0;
    }

    List<Qualification> qualifications(long projectId) {
        return of(Qualification.class, projectId, "id");
    }

    Optional<Qualification> holdQualification(long id) {
        return Optional.ofNullable(em.find(Qualification.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The latest checks first. */
    List<SiteCheck> checks(long projectId, int limit) {
        return em.createQuery(
                        "select c from SiteCheck c where c.projectId = :project order by c.at desc, c.id desc",
                        SiteCheck.class)
                .setParameter("project", projectId)
                .setMaxResults(limit)
                .getResultList();
    }

    Set<LocalDate> checkedDays(long projectId) {
        return Set.copyOf(
                em.createQuery("select distinct c.day from SiteCheck c where c.projectId = :project", LocalDate.class)
                        .setParameter("project", projectId)
                        .getResultList());
    }

    List<ProjectEvent> events(long projectId) {
        return of(ProjectEvent.class, projectId, "sequence");
    }

    private <T> List<T> of(Class<T> type, long projectId, String order) {
        return em.createQuery(
                        "select x from " + type.getSimpleName() + " x where x.projectId = :project order by x." + order,
                        type)
                .setParameter("project", projectId)
                .getResultList();
    }
}
