package io.gridkeeper.web.campaign;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.campaign.CampaignBook;
import io.gridkeeper.marketing.campaign.CampaignKind;
import io.gridkeeper.marketing.campaign.PlanCampaign;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.order.Money;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A campaign as it is planned. */
@Named
@RequestScoped
public class CampaignForm {

    @Inject
    private CampaignBook book;

    private CampaignKind kind = CampaignKind.PROMOTION;
    private @Nullable Long grid;
    private String title = "";
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private BigDecimal budget = BigDecimal.ZERO;
    private String material = "";

    public void plan() throws IOException {
        if (startsOn == null || endsOn == null) {
            throw Refusal.invalid("campaign.refusal.days").citing("R14-3.3.4b");
        }
        var number = book.plan(new PlanCampaign(
                kind, Objects.requireNonNullElse(grid, 0L), title, startsOn, endsOn, Money.fen(budget), material));
        SalesAddress.show("/sales/campaign", number, "campaign.done.planned");
    }

    public CampaignKind getKind() {
        return kind;
    }

    public void setKind(CampaignKind kind) {
        this.kind = kind;
    }

    public @Nullable Long getGrid() {
        return grid;
    }

    public void setGrid(@Nullable Long grid) {
        this.grid = grid;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public @Nullable LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public BigDecimal getBudget() {
        return budget;
    }

    public void setBudget(BigDecimal budget) {
        this.budget = budget;
    }

    public String getMaterial() {
        return material;
    }

    public void setMaterial(String material) {
        this.material = material;
    }
}
