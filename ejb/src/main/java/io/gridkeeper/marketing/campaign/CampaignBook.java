package io.gridkeeper.marketing.campaign;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.foundation.kernel.Typed;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.marketing.order.OrderFilter;
import io.gridkeeper.marketing.order.OrderSearch;
import io.gridkeeper.marketing.territory.SalesCaller;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Plans, starts, logs and closes campaigns. Leaders of the grid plan, start and close; whoever works it logs a day.
 * Refusals: not found for what lies outside the caller's sales grids, conflict for a campaign in another state.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause({"R14-3.3.4b", "R14-M2b"})
public class CampaignBook {

    private static final int MOST_ROWS = 200;
    private static final int SHOWN = 100;
    private static final int LONGEST = 1000;
    private static final int MOST_LEADS = 100_000;

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignAccess access;

    @Inject
    private SalesCaller caller;

    @Inject
    private SalesScope scope;

    @Inject
    private OrderSearch orders;

    @Inject
    private OrganisationRegister organisation;

    /** Plans a campaign in a grid the caller leads. Gives its number. */
    public String plan(PlanCampaign plan) {
        access.requireLeads(plan.gridId());
        if (plan.endsOn().isBefore(access.today())) {
            throw Refusal.invalid("campaign.refusal.gone").citing("R14-3.3.4b");
        }
        var campaign = new Campaign(campaigns.nextNumber(), plan, caller.person());
        campaigns.add(campaign);
        done(campaign, CampaignDeed.PLAN, plan.title());
        return campaign.number();
    }

    public void start(String number) {
        var campaign = access.led(number);
        campaign.start();
        done(campaign, CampaignDeed.START, null);
    }

    /** Writes down what was done on a day and how many leads it brought. */
    @Clause({"R14-3.3.4b", "R14-M1c", "R14-M2b"})
    public void log(String number, LocalDate day, long leads, String words) {
        var campaign = access.visible(number);
        campaign.require(CampaignState.RUNNING);
        if (leads < 0 || leads > MOST_LEADS || day.isAfter(access.today()) || day.isBefore(campaign.startsOn())) {
            throw Refusal.invalid("campaign.refusal.log").citing("R14-3.3.4b");
        }
        var what = Typed.required(words, LONGEST, "campaign.missing.words");
        access.done(campaign, new CampaignEvent.Deed(CampaignDeed.LOG, day, leads, what));
    }

    /** Ends a campaign with what it cost, in fen, and what came of it. */
    public void close(String number, long spent, String result) {
        var campaign = access.led(number);
        if (spent < 0) {
            throw Refusal.invalid("campaign.refusal.budget").citing("R14-3.3.4b");
        }
        campaign.close(access.today(), spent, Typed.required(result, LONGEST, "campaign.missing.result"));
        done(campaign, CampaignDeed.CLOSE, result);
    }

    public void cancel(String number, String reason) {
        var campaign = access.led(number);
        campaign.cancel(access.today(), Typed.required(reason, LONGEST, "campaign.missing.result"));
        done(campaign, CampaignDeed.CANCEL, reason);
    }

    private void done(Campaign campaign, CampaignDeed deed, @Nullable String note) {
        access.done(campaign, new CampaignEvent.Deed(deed, access.today(), 0, note));
    }

    /** One page, the newest first, at most 200 rows. */
    public Slice<CampaignRow> list(CampaignFilter filter, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var from = Cursor.decode(cursor, 1);
        return Slice.of(
                campaigns.list(filter, caller.within(filter.grid()), from == null ? null : from.number(0), rows + 1),
                rows,
                row -> Cursor.encode(row.id()));
    }

    /** Everything about one campaign; not found when the caller may not see it. */
    @Clause("R14-3.2.1f")
    public CampaignView view(String number) {
        var campaign = access.visible(number);
        var events = campaigns.events(campaign.id(), SHOWN);
        var names = organisation.names(events.stream()
                .map(CampaignEvent::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new CampaignView(
                campaigns.row(campaign.id()),
                campaign.material(),
                campaign.result(),
                campaigns.measures(campaign),
                events.stream()
                        .map(event -> event.row(event.personId() == null ? null : names.get(event.personId())))
                        .toList(),
                access.deeds(campaign));
    }

    /** What was sold and promoted on a day in a grid the caller sees. */
    @Clause("R14-M1c")
    public SellingDay day(long gridId, LocalDate day) {
        scope.require(gridId);
        var promoted = campaigns.promoted(gridId, day);
        var sold = orders.sum(OrderFilter.parse(Map.of(
                "grid", List.of(String.valueOf(gridId)),
                "family", List.of("SALE"),
                "won", List.of("true"),
                "closedFrom", List.of(day.toString()),
                "closedTo", List.of(day.toString()))));
        return new SellingDay(gridId, day, sold.orders(), sold.amount(), promoted[0], promoted[1]);
    }
}
