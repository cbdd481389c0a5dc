package io.gridkeeper.marketing.campaign;

import io.gridkeeper.foundation.audit.HistoryLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of a campaign's history, a day's promotion among them. Written once; the database refuses to change it. */
@Entity
@Table(name = "campaign_event")
class CampaignEvent extends HistoryLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "campaign_event_seq")
    @SequenceGenerator(name = "campaign_event_seq", sequenceName = "campaign_event_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "campaign_id", updatable = false)
    private long campaignId;

    @Column(name = "on_day", updatable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "action", updatable = false)
    private CampaignDeed deed;

    @Column(updatable = false)
    private long leads;

    @SuppressWarnings("NullAway")
    protected CampaignEvent() {}

    /** What was done, on which day, what it brought. */
    record Deed(
            CampaignDeed deed,
            LocalDate day,
            long leads,
            @Nullable String note) {}

    CampaignEvent(long campaignId, Deed deed, @Nullable Long personId, Instant at) {
        super(personId, at, deed.note());
        this.campaignId = campaignId;
        this.deed = deed.deed();
        this.day = deed.day();
        this.leads = deed.leads();
    }

    CampaignView.EventRow row(@Nullable String who) {
        return new CampaignView.EventRow(at(), day, who, deed, leads, note());
    }
}
