package io.gridkeeper.marketing.territory;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stored addresses that were learned. */
@Dependent
class LearnedAddresses {

    @PersistenceContext
    private EntityManager em;

    void add(LearnedAddress address) {
        em.persist(address);
    }

    void remove(LearnedAddress address) {
        em.remove(address);
    }

    Optional<LearnedAddress> find(long id) {
        return Optional.ofNullable(em.find(LearnedAddress.class, id));
    }

    Optional<LearnedAddress> byKey(String key) {
        return em.createQuery("select a from LearnedAddress a where a.addressKey = :key", LearnedAddress.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Units whose learned addresses have one of the keys. */
    List<SalesUnits.KeyedUnit> withKeys(Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new io.gridkeeper.marketing.territory.SalesUnits$KeyedUnit(u.id, u.code,"
                                        + " a.addressKey, u.salesGridId) from LearnedAddress a join SalesUnit u on u.id"
                                        + " = a.unitId where a.addressKey in :keys order by u.code",
                                SalesUnits.KeyedUnit.class)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    /** After an id in the order of ids. */
    List<LearnedAddressRow> page(long afterId, int limit) {
        return em.createQuery(
                        "select new io.gridkeeper.marketing.territory.LearnedAddressRow(a.id, a.address, u.code,"
                                + " u.name, a.learnedAt, a.learnedBy) from LearnedAddress a join SalesUnit u on u.id ="
                                + " a.unitId where a.id > :after order by a.id",
                        LearnedAddressRow.class)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }
}
