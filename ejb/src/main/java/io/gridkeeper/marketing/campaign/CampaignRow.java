package io.gridkeeper.marketing.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A campaign in lists; money in fen.
 *
 * @param leads what its logged days brought
 */
public record CampaignRow(
        long id,
        String number,
        CampaignKind kind,
        CampaignState state,
        long gridId,
        @Nullable String gridName,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        long budget,
        long spent,
        @Nullable LocalDate closedOn,
        @Nullable String plannedBy,
        long leads,
        long targets,
        long contacted,
        long won) {

    static final String SELECT =
            "select new io.gridkeeper.marketing.campaign.CampaignRow(c.id, c.number, c.kind, c.state, c.gridId,"
                + " g.name, c.title, c.startsOn, c.endsOn, c.budget, c.spent, c.closedOn, p.name, (select"
                + " coalesce(sum(e.leads), 0L) from CampaignEvent e where e.campaignId = c.id), (select count(t.id)"
                + " from CampaignTarget t where t.campaignId = c.id), (select count(t.id) from CampaignTarget t where"
                + " t.campaignId = c.id and t.contactedOn is not null), (select count(t.id) from CampaignTarget t"
                + " where t.campaignId = c.id and t.state = io.gridkeeper.marketing.campaign.ListedState.WON)) from"
                + " Campaign c left join SalesGrid g on g.id = c.gridId left join Person p on p.id = c.plannedById";

    /** Whether it goes on although its last day has gone. */
    public boolean isOverdue(LocalDate today) {
        return endsOn.isBefore(today) && (state == CampaignState.RUNNING || state == CampaignState.PLANNED);
    }
}
