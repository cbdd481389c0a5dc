package io.gridkeeper.oversight.assessment;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stored cases with the people they name. */
@Dependent
class AccountabilityCases {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager em;

    void add(Object fresh) {
        em.persist(fresh);
        em.flush();
    }

    AccountabilityCase get(long id) {
        return found(em.find(AccountabilityCase.class, id));
    }

    /** The case, held until the transaction ends: what is decided at the same time waits or is refused. */
    AccountabilityCase hold(long id) {
        return found(em.find(AccountabilityCase.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static AccountabilityCase found(@Nullable AccountabilityCase one) {
        return Optional.ofNullable(one).orElseThrow(() -> Refusal.notFound("accountability.unknown"));
    }

    /** The people of some cases, in the order in which they were named. */
    List<LiablePerson> people(Collection<Long> cases) {
        return cases.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select n from LiablePerson n where n.caseId in (:cases) order by n.id",
                                LiablePerson.class)
                        .setParameter("cases", cases)
                        .getResultList();
    }

    /** The grids that have cases. */
    List<Long> grids() {
        return em.createQuery("select distinct c.gridId from AccountabilityCase c", Long.class)
                .getResultList();
    }

    /** The newest first. */
    List<AccountabilityCase> find(AccountabilityQuery query, int limit) {
        var prepared = em.createQuery(
                "select c from AccountabilityCase c" + query.where() + " order by c.id desc", AccountabilityCase.class);
        query.parameters().forEach(prepared::setParameter);
        return prepared.setMaxResults(limit).getResultList();
    }
}
