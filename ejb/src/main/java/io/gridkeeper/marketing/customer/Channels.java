package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.kernel.NumberSequence;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stored agency channels. */
@Dependent
class Channels {

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    SalesChannel get(String number) {
        return em.createQuery("select c from SalesChannel c where c.number = :number", SalesChannel.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("customer.refusal.channelUnknown", number));
    }

    ChannelRow row(String number) {
        return em.createQuery(ChannelRow.SELECT + " where c.number = :number", ChannelRow.class)
                .setParameter("number", number)
                .getSingleResult();
    }

    String nextNumber() {
        return "QD-%05d".formatted(NumberSequence.next(em::createNativeQuery, "sales_channel_number_seq"));
    }

    /** Channels after a number in the order of numbers. */
    List<ChannelRow> list(@Nullable Collection<Long> grids, @Nullable Long owner, String after, int limit) {
        var query = em.createQuery(
                ChannelRow.SELECT + " where c.number > :after" + (grids == null ? "" : " and c.gridId in (:grids)")
                        + (owner == null ? "" : " and c.ownerId = :owner") + " order by c.number",
                ChannelRow.class);
        query.setParameter("after", after);
        if (grids != null) {
            query.setParameter("grids", grids);
        }
        if (owner != null) {
            query.setParameter("owner", owner);
        }
        return query.setMaxResults(limit).getResultList();
    }

    List<SalesChannelEvent> events(long channelId, int limit) {
        return em.createQuery(
                        "select e from SalesChannelEvent e where e.channelId = :channel order by e.id desc",
                        SalesChannelEvent.class)
                .setParameter("channel", channelId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Open channels of a grid, those opened and those supervised in some days. */
    long[] figures(long gridId, LocalDate from, LocalDate to) {
        var open = em.createQuery(
                        "select count(*), sum(case when c.openedOn between :from and :to then 1L else 0L end) from"
                            + " SalesChannel c where c.gridId = :grid and (c.closedOn is null or c.closedOn > :to) and"
                            + " c.openedOn <= :to",
                        Object[].class)
                .setParameter("grid", gridId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
        var supervised = em.createQuery(
                        "select count(distinct e.channelId) from SalesChannelEvent e join SalesChannel c on c.id ="
                            + " e.channelId where c.gridId = :grid and e.act = :act and e.day between :from and :to",
                        Long.class)
                .setParameter("grid", gridId)
                .setParameter("act", ChannelAct.SUPERVISE)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
        return new long[] {(Long) open[0], open[1] == null ? 0 : (Long) open[1], supervised};
    }
}
