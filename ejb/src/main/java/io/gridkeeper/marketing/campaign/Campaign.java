package io.gridkeeper.marketing.campaign;

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

/** A campaign. Life: planned, {@link #start started}, {@link #close closed} with its results, or {@link #cancel cancelled}. */
@Entity
@Table(name = "sales_campaign")
class Campaign {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sales_campaign_seq")
    @SequenceGenerator(name = "sales_campaign_seq", sequenceName = "sales_campaign_seq", allocationSize = 50)
    private @Nullable Long id;

    private String number;

    @Enumerated(EnumType.STRING)
    private CampaignKind kind;

    @Enumerated(EnumType.STRING)
    private CampaignState state;

    @Column(name = "grid_id")
    private long gridId;

    private String title;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private long budget;
    private long spent;
    private String material;

    @Column(name = "planned_by_id")
    private @Nullable Long plannedById;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    private @Nullable String result;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Campaign() {}

    Campaign(String number, PlanCampaign plan, @Nullable Long plannedBy) {
        this.number = number;
        this.kind = plan.kind();
        this.gridId = plan.gridId();
        this.title = plan.title();
        this.startsOn = plan.startsOn();
        this.endsOn = plan.endsOn();
        this.budget = plan.budget();
        this.material = plan.material();
        this.plannedById = plannedBy;
        this.state = CampaignState.PLANNED;
    }

    void start() {
        require(CampaignState.PLANNED);
        state = CampaignState.RUNNING;
    }

    void close(LocalDate day, long cost, String outcome) {
        require(CampaignState.RUNNING);
        state = CampaignState.CLOSED;
        closedOn = day;
        spent = cost;
        result = outcome;
    }

    void cancel(LocalDate day, String reason) {
        requireOpen();
        state = CampaignState.CANCELLED;
        closedOn = day;
        result = reason;
    }

    void require(CampaignState wanted) {
        if (state != wanted) {
            throw Refusal.conflict("campaign.refusal.state", number);
        }
    }

    void requireOpen() {
        if (state != CampaignState.PLANNED && state != CampaignState.RUNNING) {
            throw Refusal.conflict("campaign.refusal.state", number);
        }
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String number() {
        return number;
    }

    CampaignKind kind() {
        return kind;
    }

    CampaignState state() {
        return state;
    }

    long gridId() {
        return gridId;
    }

    String material() {
        return material;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    @Nullable
    String result() {
        return result;
    }
}
