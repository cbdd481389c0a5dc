package io.gridkeeper.web.risk;

import io.gridkeeper.safety.risk.RiskMeasures;
import io.gridkeeper.safety.risk.RiskPointView;
import io.gridkeeper.safety.risk.RiskRegister;
import io.gridkeeper.safety.risk.RiskSearch;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;

/** One risk point with everything below it. */
@Named
@RequestScoped
public class RiskPointPage {

    @Inject
    private RiskSearch search;

    @Inject
    private RiskRegister register;

    @Inject
    private RiskMeasures measures;

    private RiskPointView view;
    private String reason = "";

    @PostConstruct
    void load() {
        view = search.view(Address.text("code"));
    }

    /** Called while the page is opened, so that an unknown code is answered before anything is drawn. */
    public void open() {
        Objects.requireNonNull(view);
    }

    public void close() throws IOException {
        register.closePoint(view.row().code(), reason);
        Address.toPoint(view.row().code(), "risk.done.closed", view.row().name());
    }

    public void endEvent() throws IOException {
        register.endEvent(Address.id("event"), reason);
        Address.toPoint(view.row().code(), "risk.done.ended");
    }

    public void endMeasure() throws IOException {
        measures.end(Address.id("measure"), reason);
        Address.toPoint(view.row().code(), "risk.done.ended");
    }

    public RiskPointView getView() {
        return view;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
