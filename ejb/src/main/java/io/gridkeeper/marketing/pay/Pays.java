package io.gridkeeper.marketing.pay;

import io.gridkeeper.foundation.kernel.Collision;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stored schemes and proposals. */
@Dependent
class Pays {

    private static final int MOST = 200;
    private static final String NEWEST_FIRST = " order by p.firstDay desc, p.number desc";

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        Collision.refuse(em::flush, "pay.refusal.changedMeanwhile");
    }

    /** The newest first. */
    List<PayScheme> schemes() {
        return em.createQuery("select s from PayScheme s order by s.number desc", PayScheme.class)
                .getResultList();
    }

    /** The one in force in a month: of those that hold, the one adopted last. */
    Optional<PayScheme> inForce(YearMonth month) {
        return em.createQuery(
                        "select s from PayScheme s where s.validFrom <= :day order by s.validFrom desc, s.number desc",
                        PayScheme.class)
                .setParameter("day", month.atDay(1))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<PayScheme> scheme(long id) {
        return Optional.ofNullable(em.find(PayScheme.class, id));
    }

    PayProposal proposal(long id) {
        return Optional.ofNullable(em.find(PayProposal.class, id))
                .orElseThrow(() -> Refusal.notFound("pay.refusal.unknown"));
    }

    /** All versions of a month, the newest first. */
    List<PayProposal> versions(YearMonth month) {
        return em.createQuery(
                        "select p from PayProposal p where p.firstDay = :first order by p.number desc",
                        PayProposal.class)
                .setParameter("first", month.atDay(1))
                .getResultList();
    }

    /** The newest month first, then the newest version. */
    List<PayProposalRow> rows() {
        return em.createQuery(PayProposalRow.SELECT + NEWEST_FIRST, PayProposalRow.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The approved ones with a line of a person or of some grids. */
    List<PayProposalRow> rowsOf(long person, Collection<Long> grids) {
        var query = em.createQuery(
                        PayProposalRow.SELECT
                                + " where p.state = APPROVED and exists (select l.id from PayLine l where l.proposalId"
                                + " = p.id and (l.personId = :person"
                                + (grids.isEmpty() ? "" : " or l.gridId in (:grids)")
                                + "))"
                                + NEWEST_FIRST,
                        PayProposalRow.class)
                .setParameter("person", person)
                .setMaxResults(MOST);
        if (!grids.isEmpty()) {
            query.setParameter("grids", grids);
        }
        return query.getResultList();
    }

    PayProposalRow row(long id) {
        return em.createQuery(PayProposalRow.SELECT + " where p.id = :id", PayProposalRow.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    List<PayLine> lines(long proposalId) {
        return em.createQuery(
                        "select l from PayLine l where l.proposalId = :proposal order by l.gridId, l.name, l.id",
                        PayLine.class)
                .setParameter("proposal", proposalId)
                .getResultList();
    }

    /** What the proposals that hold give the people of a grid in some months. */
    long incentive(long gridId, YearMonth from, YearMonth to) {
        var sum = em.createQuery(
                        "select sum(l.amount) from PayLine l join PayProposal p on p.id = l.proposalId where l.gridId ="
                                + " :grid and p.firstDay between :from and :to and p.state <> REPLACED and p.number ="
                                + " (select max(n.number) from PayProposal n where n.firstDay = p.firstDay and n.state"
                                + " <> REPLACED)",
                        Long.class)
                .setParameter("grid", gridId)
                .setParameter("from", from.atDay(1))
                .setParameter("to", to.atDay(1))
                .getSingleResult();
        return sum == null ? 0 : sum;
    }

    void remove(PayProposal proposal) {
        em.createQuery("delete from PayLine l where l.proposalId = :proposal")
                .setParameter("proposal", proposal.id())
                .executeUpdate();
        em.remove(proposal);
    }
}
