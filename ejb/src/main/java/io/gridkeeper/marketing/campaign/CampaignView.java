package io.gridkeeper.marketing.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one campaign, for one caller; its list is fetched by pages.
 *
 * @param deeds what the caller may do now
 */
public record CampaignView(
        CampaignRow row,
        String material,
        @Nullable String result,
        CampaignMeasures measures,
        List<EventRow> events,
        Set<CampaignDeed> deeds) {

    /** One line of the history. */
    public record EventRow(
            Instant at,
            LocalDate day,
            @Nullable String who,
            CampaignDeed deed,
            long leads,
            @Nullable String note) {}

    public boolean may(CampaignDeed deed) {
        return deeds.contains(deed);
    }
}
