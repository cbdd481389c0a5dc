package io.gridkeeper.marketing.campaign;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A customer or a channel on a campaign's list. Life: listed, for a competitor's customer {@link #declare declared}
 * lawful and consented, {@link #contact contacted} with an offer, {@link #end won or lost}.
 */
@Entity
@Table(name = "campaign_target")
@Clause("R14-3.3.2b")
class CampaignTarget {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "campaign_target_seq")
    @SequenceGenerator(name = "campaign_target_seq", sequenceName = "campaign_target_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "campaign_id")
    private long campaignId;

    @Column(name = "customer_id")
    private @Nullable Long customerId;

    @Column(name = "channel_number")
    private @Nullable String channelNumber;

    @Enumerated(EnumType.STRING)
    private ListedState state;

    @Enumerated(EnumType.STRING)
    private @Nullable NameSource source;

    private boolean consented;

    @Column(name = "contract_end")
    private @Nullable LocalDate contractEnd;

    private @Nullable String offer;

    @Column(name = "contacted_on")
    private @Nullable LocalDate contactedOn;

    @Column(name = "contacted_by_id")
    private @Nullable Long contactedById;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    private @Nullable String result;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected CampaignTarget() {}

    static CampaignTarget customer(long campaignId, long customerId, @Nullable LocalDate contractEnd) {
        var target = new CampaignTarget();
        target.campaignId = campaignId;
        target.customerId = customerId;
        target.contractEnd = contractEnd;
        target.state = ListedState.LISTED;
        return target;
    }

    static CampaignTarget channel(long campaignId, String number) {
        var target = new CampaignTarget();
        target.campaignId = campaignId;
        target.channelNumber = number;
        target.state = ListedState.LISTED;
        return target;
    }

    /** Says where the name comes from and whether the customer agreed to be contacted. */
    void declare(NameSource from, boolean agreed, @Nullable LocalDate until) {
        if (!from.isLawful()) {
            throw Refusal.invalid("campaign.refusal.unlawful").citing("R14-3.3.2b");
        }
        source = from;
        consented = agreed;
        contractEnd = until == null ? contractEnd : until;
    }

    /** Somebody made an offer; a competitor's customer must be declared for it. */
    void contact(CampaignKind kind, @Nullable String what, LocalDate day, @Nullable Long by) {
        if (state != ListedState.LISTED && state != ListedState.CONTACTED) {
            throw Refusal.conflict("campaign.refusal.ended");
        }
        boolean guarded = kind == CampaignKind.WIN_OVER && customerId != null;
        if (guarded && source == null) {
            throw Refusal.invalid("campaign.refusal.noSource").citing("R14-3.3.2b");
        }
        if (guarded && !consented) {
            throw Refusal.invalid("campaign.refusal.noConsent").citing("R14-3.3.2b");
        }
        state = ListedState.CONTACTED;
        offer = what == null ? offer : what;
        contactedOn = day;
        contactedById = by;
    }

    void end(boolean won, String outcome, LocalDate day) {
        if (state != ListedState.CONTACTED) {
            throw Refusal.conflict("campaign.refusal.notContacted").citing("R14-3.3.2b");
        }
        state = won ? ListedState.WON : ListedState.LOST;
        result = outcome;
        endedOn = day;
    }

    boolean belongsTo(long campaign) {
        return campaignId == campaign;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    @Nullable
    Long customerId() {
        return customerId;
    }

    @Nullable
    String channelNumber() {
        return channelNumber;
    }

    ListedState state() {
        return state;
    }
}
