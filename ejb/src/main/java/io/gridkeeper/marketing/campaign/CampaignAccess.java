package io.gridkeeper.marketing.campaign;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.territory.SalesCaller;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Who may see a campaign and do what with it, and the line that is kept of it. One out of sight is not found. */
@Dependent
class CampaignAccess {

    private static final String KIND = "salesCampaign";

    @Inject
    private Campaigns campaigns;

    @Inject
    private SalesCaller caller;

    @Inject
    private SalesScope scope;

    @Inject
    private AuditTrail trail;

    Campaign visible(String number) {
        return campaigns
                .find(number)
                .filter(campaign -> scope.sees(campaign.gridId()))
                .orElseThrow(() -> Refusal.notFound("campaign.refusal.unknown", number));
    }

    /** One whose grid the caller leads. */
    Campaign led(String number) {
        var campaign = visible(number);
        requireLeads(campaign.gridId());
        return campaign;
    }

    void requireLeads(long gridId) {
        scope.require(gridId);
        if (!caller.leads(gridId)) {
            throw Refusal.forbidden("campaign.refusal.notYours").citing("R14-3.3.4b");
        }
    }

    Set<CampaignDeed> deeds(Campaign campaign) {
        var deeds = EnumSet.noneOf(CampaignDeed.class);
        boolean leads = caller.leads(campaign.gridId());
        switch (campaign.state()) {
            case PLANNED -> {
                deeds.add(CampaignDeed.LIST);
                if (leads) {
                    deeds.addAll(EnumSet.of(CampaignDeed.START, CampaignDeed.CANCEL));
                }
            }
            case RUNNING -> {
                deeds.addAll(EnumSet.of(CampaignDeed.LIST, CampaignDeed.LOG));
                if (leads) {
                    deeds.addAll(EnumSet.of(CampaignDeed.CLOSE, CampaignDeed.CANCEL));
                }
            }
            case CLOSED, CANCELLED -> deeds.clear();
        }
        return deeds;
    }

    LocalDate today() {
        return caller.today();
    }

    void done(Campaign campaign, CampaignEvent.Deed deed) {
        campaigns.flush(campaign);
        campaigns.add(new CampaignEvent(campaign.id(), deed, caller.person(), caller.now()));
        trail.record(KIND, campaign.id(), deed.deed().name(), "R14-3.3.4b", null, deed.note());
    }
}
