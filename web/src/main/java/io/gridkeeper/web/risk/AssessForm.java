package io.gridkeeper.web.risk;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.safety.risk.AssessRisk;
import io.gridkeeper.safety.risk.AssessmentStage;
import io.gridkeeper.safety.risk.GradingBand;
import io.gridkeeper.safety.risk.GradingMethod;
import io.gridkeeper.safety.risk.GradingTableRow;
import io.gridkeeper.safety.risk.GradingTables;
import io.gridkeeper.safety.risk.RiskAssessor;
import io.gridkeeper.safety.risk.RiskFactors;
import io.gridkeeper.safety.risk.RiskPointView;
import io.gridkeeper.safety.risk.RiskSearch;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Assesses an event. The page shows the level while factors are chosen, by the bands of the table in force. */
@Named
@RequestScoped
public class AssessForm {

    @Inject
    private RiskSearch search;

    @Inject
    private RiskAssessor assessor;

    @Inject
    private GradingTables tables;

    @Inject
    private Times times;

    private RiskPointView view;
    private RiskPointView.Event event;
    private GradingTableRow table;
    private AssessmentStage stage = AssessmentStage.INHERENT;
    private @Nullable BigDecimal likelihood;
    private @Nullable BigDecimal exposure;
    private @Nullable BigDecimal consequence;
    private String reason = "";

    @PostConstruct
    void load() {
        view = search.view(Address.text("code"));
        event = view.events().stream()
                .filter(one -> one.id() == Address.id("event"))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("risk.refusal.unknown", Address.text("event")));
        stage = "RESIDUAL".equals(Address.text("stage")) ? AssessmentStage.RESIDUAL : AssessmentStage.INHERENT;
        var method = "LS".equals(Address.text("method")) ? GradingMethod.LS : GradingMethod.LEC;
        table = tables.inForce(method, times.getToday());
    }

    public void save() throws IOException {
        var factors = new RiskFactors(
                table.method(),
                Objects.requireNonNull(likelihood),
                isLec() ? exposure : null,
                Objects.requireNonNull(consequence));
        var graded = assessor.assess(event.id(), new AssessRisk(stage, factors, times.getToday(), reason));
        Address.toPoint(
                view.row().code(),
                "risk.done.assessed." + graded.level().name(),
                graded.score().stripTrailingZeros().toPlainString());
    }

    public boolean isLec() {
        return table.method() == GradingMethod.LEC;
    }

    /** The bands for the page's own reckoning, from the gravest down: {@code 320>MAJOR;160=LARGER;…}. */
    public String getBands() {
        return table.bands().stream().map(AssessForm::band).collect(Collectors.joining(";"));
    }

    private static String band(GradingBand band) {
        return band.least().stripTrailingZeros().toPlainString()
                + (band.exclusive() ? '>' : '=')
                + band.level().name();
    }

    public String link(String method) {
        return "/risk/assess?code=" + Address.encode(view.row().code()) + "&event=" + event.id() + "&stage="
                + stage.name() + "&method=" + method;
    }

    public RiskPointView getView() {
        return view;
    }

    public RiskPointView.Event getEvent() {
        return event;
    }

    public GradingTableRow getTable() {
        return table;
    }

    public AssessmentStage getStage() {
        return stage;
    }

    public @Nullable BigDecimal getLikelihood() {
        return likelihood;
    }

    public void setLikelihood(@Nullable BigDecimal likelihood) {
        this.likelihood = likelihood;
    }

    public @Nullable BigDecimal getExposure() {
        return exposure;
    }

    public void setExposure(@Nullable BigDecimal exposure) {
        this.exposure = exposure;
    }

    public @Nullable BigDecimal getConsequence() {
        return consequence;
    }

    public void setConsequence(@Nullable BigDecimal consequence) {
        this.consequence = consequence;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
