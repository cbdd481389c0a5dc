package io.gridkeeper.marketing.campaign;

import io.gridkeeper.foundation.kernel.Collision;
import io.gridkeeper.foundation.kernel.NumberSequence;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.customer.CustomerClass;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stored campaigns and their lists. */
@Dependent
class Campaigns {

    private static final List<CustomerClass> SERVED = Arrays.stream(CustomerClass.values())
            .filter(CustomerClass::isServed)
            .toList();
    private static final String OF = "campaign";

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    /** Writes what changed now, so that the slower of two people hears of it here. */
    void flush(Campaign campaign) {
        Collision.refuse(
                em::flush,
                collision -> Optional.of(Refusal.conflict("campaign.refusal.changedMeanwhile", campaign.number())));
    }

    /** A number such as {@code HD-00012}. */
    String nextNumber() {
        return "HD-%05d".formatted(NumberSequence.next(em::createNativeQuery, "sales_campaign_number_seq"));
    }

    Optional<Campaign> find(String number) {
        return em.createQuery("select c from Campaign c where c.number = :number", Campaign.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    CampaignRow row(long id) {
        return em.createQuery(CampaignRow.SELECT + " where c.id = :id", CampaignRow.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** The newest first, those before an id; {@code grids} null means all. */
    List<CampaignRow> list(CampaignFilter filter, @Nullable Collection<Long> grids, @Nullable Long before, int limit) {
        if (grids != null && grids.isEmpty()) {
            return List.of();
        }
        var query = em.createQuery(
                CampaignRow.SELECT + " where 1 = 1" + (grids == null ? "" : " and c.gridId in (:grids)")
                        + (before == null ? "" : " and c.id < :before")
                        + (filter.kind() == null ? "" : " and c.kind = :kind")
                        + (filter.states().isEmpty() ? "" : " and c.state in (:states)") + " order by c.id desc",
                CampaignRow.class);
        if (grids != null) {
            query.setParameter("grids", grids);
        }
        if (before != null) {
            query.setParameter("before", before);
        }
        if (filter.kind() != null) {
            query.setParameter("kind", filter.kind());
        }
        if (!filter.states().isEmpty()) {
            query.setParameter("states", filter.states());
        }
        return query.setMaxResults(limit).getResultList();
    }

    List<CampaignEvent> events(long campaignId, int limit) {
        return em.createQuery(
                        "select e from CampaignEvent e where e.campaignId = :campaign order by e.id desc",
                        CampaignEvent.class)
                .setParameter(OF, campaignId)
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<CampaignTarget> target(long id) {
        return Optional.ofNullable(em.find(CampaignTarget.class, id));
    }

    /** A campaign's list in the order in which it was made, after an id. */
    List<ListedRow> listed(long campaignId, @Nullable ListedState state, long after, int limit) {
        var query = em.createQuery(
                        ListedRow.SELECT + " where t.campaignId = :campaign and t.id > :after"
                                + (state == null ? "" : " and t.state = :state") + " order by t.id",
                        ListedRow.class)
                .setParameter(OF, campaignId)
                .setParameter("after", after);
        if (state != null) {
            query.setParameter("state", state);
        }
        return query.setMaxResults(limit).getResultList();
    }

    Optional<ListedRow> listedRow(long id) {
        return em.createQuery(ListedRow.SELECT + " where t.id = :id", ListedRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Set<Long> customersOn(long campaignId) {
        return new HashSet<>(em.createQuery(
                        "select t.customerId from CampaignTarget t where t.campaignId = :campaign and t.customerId is"
                                + " not null",
                        Long.class)
                .setParameter(OF, campaignId)
                .getResultList());
    }

    Set<String> channelsOn(long campaignId) {
        return new HashSet<>(em.createQuery(
                        "select t.channelNumber from CampaignTarget t where t.campaignId = :campaign and"
                                + " t.channelNumber is not null",
                        String.class)
                .setParameter(OF, campaignId)
                .getResultList());
    }

    CampaignMeasures measures(Campaign campaign) {
        var counts = em.createQuery(
                        "select count(t.id), sum(case when t.contactedOn is not null then 1L else 0L end), sum(case"
                            + " when t.state = :won then 1L else 0L end), sum(case when t.state = :lost then 1L else"
                            + " 0L end), sum(case when t.customerId is not null then 1L else 0L end), sum(case when"
                            + " c.customerClass in (:served) or (c.supplier is not null and (c.contractEnd is not null"
                            + " or t.contractEnd is not null)) then 1L else 0L end) from CampaignTarget t left join"
                            + " Customer c on c.id = t.customerId where t.campaignId = :campaign",
                        Object[].class)
                .setParameter("won", ListedState.WON)
                .setParameter("lost", ListedState.LOST)
                .setParameter("served", SERVED)
                .setParameter(OF, campaign.id())
                .getSingleResult();
        return new CampaignMeasures(
                number(counts[0]),
                number(counts[1]),
                number(counts[2]),
                number(counts[3]),
                number(counts[4]),
                number(counts[5]),
                deep(campaign));
    }

    private long deep(Campaign campaign) {
        return em.createQuery(
                        "select o.customerId from SalesOrder o join CampaignTarget t on t.customerId = o.customerId"
                                + " where t.campaignId = :campaign and t.state = :won and o.won = true and o.closedOn"
                                + " >= :from group by o.customerId having count(distinct o.productId) > 1",
                        Long.class)
                .setParameter(OF, campaign.id())
                .setParameter("won", ListedState.WON)
                .setParameter("from", campaign.startsOn())
                .getResultList()
                .size();
    }

    /** How many promotions were logged in a grid on a day, and the leads they brought. */
    long[] promoted(long gridId, LocalDate day) {
        var row = em.createQuery(
                        "select count(e.id), sum(e.leads) from CampaignEvent e join Campaign c on c.id = e.campaignId"
                                + " where c.gridId = :grid and e.deed = :log and e.day = :day",
                        Object[].class)
                .setParameter("grid", gridId)
                .setParameter("log", CampaignDeed.LOG)
                .setParameter("day", day)
                .getSingleResult();
        return new long[] {number(row[0]), number(row[1])};
    }

    private static long number(@Nullable Object counted) {
        return counted instanceof Number known ? known.longValue() : 0;
    }
}
