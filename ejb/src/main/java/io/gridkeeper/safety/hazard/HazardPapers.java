package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What lies in a hazard's folder: history, pictures, extensions; and the filters people keep. */
@Dependent
class HazardPapers {

    private static final int MOST_EVENTS = 1000;

    @PersistenceContext
    private EntityManager em;

    void add(HazardEvent event) {
        em.persist(event);
    }

    void add(HazardPhoto photo) {
        em.persist(photo);
    }

    void add(HazardExtension extension) {
        em.persist(extension);
    }

    void add(KeptFilter filter) {
        em.persist(filter);
    }

    /** Whether a hazard hangs on the risk point. */
    boolean isOnRisk(String pointCode) {
        return em.createQuery("select count(*) from Hazard h where h.risk.riskObject = :point", Long.class)
                        .setParameter("point", pointCode)
                        .getSingleResult()
                > 0;
    }

    /** The history, oldest first. */
    List<HazardEvent> events(long hazardId) {
        return em.createQuery(
                        "select e from HazardEvent e where e.hazardId = :hazard order by e.sequence", HazardEvent.class)
                .setParameter("hazard", hazardId)
                .setMaxResults(MOST_EVENTS)
                .getResultList();
    }

    List<HazardPhoto> photos(long hazardId) {
        return em.createQuery("select p from HazardPhoto p where p.hazardId = :hazard order by p.id", HazardPhoto.class)
                .setParameter("hazard", hazardId)
                .getResultList();
    }

    List<HazardPhoto> photos(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select p from HazardPhoto p where p.id in (:ids) order by p.id", HazardPhoto.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    HazardPhoto photo(long hazardId, long photoId) {
        return Optional.ofNullable(em.find(HazardPhoto.class, photoId))
                .filter(photo -> photo.belongsTo(hazardId))
                .orElseThrow(() -> Refusal.notFound("hazard.refusal.photoUnknown"));
    }

    List<HazardExtension> extensions(long hazardId) {
        return em.createQuery(
                        "select x from HazardExtension x where x.hazardId = :hazard order by x.id",
                        HazardExtension.class)
                .setParameter("hazard", hazardId)
                .getResultList();
    }

    Optional<HazardExtension> openExtension(long hazardId) {
        return extensions(hazardId).stream().filter(HazardExtension::isOpen).findFirst();
    }

    List<KeptFilter> filters(long accountId) {
        return em.createQuery(
                        "select f from KeptFilter f where f.accountId = :account order by f.name", KeptFilter.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    Optional<KeptFilter> filter(long id) {
        return Optional.ofNullable(em.find(KeptFilter.class, id));
    }

    void remove(KeptFilter filter) {
        em.remove(filter);
    }
}
