package io.gridkeeper.marketing.campaign;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;

/**
 * A campaign as it is planned.
 *
 * @param budget in fen
 * @param material what is handed out, shown or given
 */
@Clause("R14-3.3.4b")
public record PlanCampaign(
        CampaignKind kind,
        long gridId,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        long budget,
        String material) {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST = 1000;
    private static final long MOST = 100_000_000_000L;

    public PlanCampaign {
        title = Typed.required(title, LONGEST_TITLE, "campaign.missing.title");
        material = Typed.required(material, LONGEST, "campaign.missing.material");
        if (endsOn.isBefore(startsOn)) {
            throw Refusal.invalid("campaign.refusal.days").citing("R14-3.3.4b");
        }
        if (budget < 0 || budget > MOST) {
            throw Refusal.invalid("campaign.refusal.budget").citing("R14-3.3.4b");
        }
    }
}
