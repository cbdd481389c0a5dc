package io.gridkeeper.marketing.campaign;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.foundation.kernel.Typed;
import io.gridkeeper.marketing.customer.ChannelRegister;
import io.gridkeeper.marketing.customer.CustomerFilter;
import io.gridkeeper.marketing.customer.CustomerRow;
import io.gridkeeper.marketing.customer.CustomerSearch;
import io.gridkeeper.marketing.customer.CustomerSort;
import io.gridkeeper.marketing.customer.CustomerTouches;
import io.gridkeeper.marketing.customer.NewTouch;
import io.gridkeeper.marketing.customer.SaleStage;
import io.gridkeeper.marketing.customer.TouchPurpose;
import io.gridkeeper.marketing.territory.SalesCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The list of a campaign: made of classified customers and of channels of its grid, and worked one by one. A competitor's
 * customer without a lawful source and consent cannot be contacted. Whoever works the grid does it.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause({"R14-3.3.2b", "R14-3.2.1f", "R14-M3c"})
public class CampaignList {

    private static final int MOST_ROWS = 200;
    private static final int MOST_TARGETS = 2000;
    private static final int LONGEST = 500;

    /** What is said of a competitor's customer before he is contacted. */
    public record Declaration(
            NameSource source, boolean consented, @Nullable LocalDate contractEnd) {}

    /** An offer that was made; {@code reason} for a customer of somebody else's list. */
    public record Offer(
            String words, @Nullable String offer, @Nullable String reason) {

        public Offer {
            words = Typed.required(words, LONGEST, "campaign.missing.words");
            offer = Typed.optional(offer, LONGEST);
        }
    }

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignAccess access;

    @Inject
    private SalesCaller caller;

    @Inject
    private CustomerSearch customers;

    @Inject
    private CustomerTouches touches;

    @Inject
    private ChannelRegister channels;

    /** One page of the list in the order in which it was made; customers who left the caller's grids are left out. */
    public Slice<ListedRow> list(String number, @Nullable ListedState state, @Nullable String cursor, int limit) {
        var campaign = access.visible(number);
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var from = Cursor.decode(cursor, 1);
        var page = Slice.of(
                campaigns.listed(campaign.id(), state, from == null ? 0 : from.number(0), rows + 1),
                rows,
                row -> Cursor.encode(row.id()));
        return new Slice<>(page.rows().stream().filter(this::sees).toList(), page.next());
    }

    private boolean sees(ListedRow row) {
        var visible = caller.within(null);
        return visible == null || (row.gridId() != null && visible.contains(row.gridId()));
    }

    /**
     * Takes the customers of the campaign's grid that a filter finds onto the list; those on it already stay as they are.
     * Winning over leaves out whom the company serves. How many came.
     */
    public int fill(String number, CustomerFilter filter) {
        var campaign = open(number);
        var listed = campaigns.customersOn(campaign.id());
        int added = 0;
        @Nullable String cursor = null;
        do {
            var page = customers.exportRows(within(filter, campaign.gridId()), CustomerSort.NAME, cursor, MOST_TARGETS);
            for (var row : page.rows()) {
                if (fits(campaign, row) && listed.add(row.id())) {
                    campaigns.add(CampaignTarget.customer(campaign.id(), row.id(), row.contractEnd()));
                    added++;
                }
            }
            requireRoom(listed);
            cursor = page.next();
        } while (cursor != null);
        access.done(campaign, new CampaignEvent.Deed(CampaignDeed.LIST, access.today(), 0, "+" + added));
        return added;
    }

    private static CustomerFilter within(CustomerFilter filter, long gridId) {
        return new CustomerFilter(
                filter.classes(),
                filter.kind(),
                gridId,
                filter.unit(),
                filter.owner(),
                filter.due(),
                filter.contractBefore(),
                false,
                filter.text());
    }

    private static boolean fits(Campaign campaign, CustomerRow row) {
        return campaign.kind() == CampaignKind.PROMOTION || !row.customerClass().isServed();
    }

    private static void requireRoom(Set<?> listed) {
        if (listed.size() > MOST_TARGETS) {
            throw Refusal.invalid("campaign.refusal.tooMany", MOST_TARGETS);
        }
    }

    /** Takes the open channels of the campaign's grid onto the list. How many came. */
    public int fillChannels(String number) {
        var campaign = open(number);
        var listed = campaigns.channelsOn(campaign.id());
        int added = 0;
        @Nullable String cursor = null;
        do {
            var page = channels.list(campaign.gridId(), false, cursor, MOST_ROWS);
            for (var row : page.rows()) {
                if (row.closedOn() == null && listed.add(row.number())) {
                    campaigns.add(CampaignTarget.channel(campaign.id(), row.number()));
                    added++;
                }
            }
            requireRoom(listed);
            cursor = page.next();
        } while (cursor != null);
        access.done(campaign, new CampaignEvent.Deed(CampaignDeed.LIST, access.today(), 0, "+" + added));
        return added;
    }

    /** Takes one customer of the campaign's grid onto the list. Gives the id on the list. */
    public long add(String number, String customerNumber) {
        var campaign = open(number);
        var row = customers.row(customerNumber);
        if (row.gridId() == null || row.gridId() != campaign.gridId()) {
            throw Refusal.invalid("campaign.refusal.otherGrid", row.name());
        }
        if (!fits(campaign, row)) {
            throw Refusal.invalid("campaign.refusal.served", row.name()).citing("R14-3.3.2b");
        }
        if (campaigns.customersOn(campaign.id()).contains(row.id())) {
            throw Refusal.conflict("campaign.refusal.listed", row.name());
        }
        var target = CampaignTarget.customer(campaign.id(), row.id(), row.contractEnd());
        campaigns.add(target);
        access.done(campaign, new CampaignEvent.Deed(CampaignDeed.LIST, access.today(), 0, customerNumber));
        return target.id();
    }

    /** Says where a competitor's customer's name comes from and that he agreed; an unlawful source is refused. */
    @Clause("R14-3.3.2b")
    public void declare(String number, long id, Declaration declaration) {
        var campaign = open(number);
        target(campaign, id).declare(declaration.source(), declaration.consented(), declaration.contractEnd());
        campaigns.flush(campaign);
    }

    /** Keeps an offer: as the customer's contact, or as the channel's supervision. */
    @Clause({"R14-3.3.2b", "R14-M3c"})
    public void contact(String number, long id, Offer offer) {
        var campaign = access.visible(number);
        campaign.require(CampaignState.RUNNING);
        var target = target(campaign, id);
        target.contact(campaign.kind(), offer.offer(), access.today(), caller.person());
        var channel = target.channelNumber();
        if (channel == null) {
            var purpose = campaign.kind() == CampaignKind.WIN_OVER ? TouchPurpose.WIN_OVER : TouchPurpose.PROMOTION;
            touches.record(
                    customerNumber(target), new NewTouch(purpose, SaleStage.PRESALE, offer.words(), offer.reason()));
        } else {
            channels.supervise(channel, offer.words());
        }
        campaigns.flush(campaign);
    }

    private String customerNumber(CampaignTarget target) {
        long customer = Objects.requireNonNull(target.customerId());
        var row = customers.byIds(List.of(customer)).get(customer);
        if (row == null) {
            throw Refusal.notFound("campaign.refusal.targetUnknown");
        }
        return row.number();
    }

    /** Ends the work on one of the list: won, or lost and why. */
    @Clause("R14-3.3.2b")
    public void end(String number, long id, boolean won, String result) {
        var campaign = access.visible(number);
        campaign.require(CampaignState.RUNNING);
        target(campaign, id).end(won, Typed.required(result, LONGEST, "campaign.missing.result"), access.today());
        campaigns.flush(campaign);
    }

    private Campaign open(String number) {
        var campaign = access.visible(number);
        campaign.requireOpen();
        return campaign;
    }

    private CampaignTarget target(Campaign campaign, long id) {
        return campaigns
                .target(id)
                .filter(target -> target.belongsTo(campaign.id()))
                .filter(target -> campaigns.listedRow(id).map(this::sees).orElse(false))
                .orElseThrow(() -> Refusal.notFound("campaign.refusal.targetUnknown"));
    }
}
