package io.gridkeeper.web.risk;

import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.organisation.PersonRow;
import io.gridkeeper.safety.risk.ControlLevel;
import io.gridkeeper.safety.risk.DescribeMeasure;
import io.gridkeeper.safety.risk.MeasureRow;
import io.gridkeeper.safety.risk.MeasureSource;
import io.gridkeeper.safety.risk.MeasureSubclass;
import io.gridkeeper.safety.risk.RiskMeasures;
import io.gridkeeper.safety.risk.RiskPointView;
import io.gridkeeper.safety.risk.RiskSearch;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A control measure of an event, new or described anew, with its check cycle. */
@Named
@RequestScoped
public class MeasureForm {

    @Inject
    private RiskSearch search;

    @Inject
    private RiskMeasures measures;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private CycleForm cycle;

    private RiskPointView view;
    private MeasureSource source = MeasureSource.INVESTIGATION;
    private String description = "";
    private MeasureSubclass subclass = MeasureSubclass.OPERATING_RECORDS;
    private @Nullable String detail;
    private ControlLevel controlLevel = ControlLevel.TEAM;
    private @Nullable PersonRow responsible;
    private @Nullable String checkContent;

    @PostConstruct
    void load() {
        view = search.view(Address.text("code"));
        if (Address.has("measure")) {
            fill(measures.view(Address.id("measure")));
        }
    }

    private void fill(MeasureRow row) {
        source = row.source();
        description = row.description();
        subclass = row.subclass();
        detail = row.detail();
        controlLevel = row.controlLevel();
        responsible = row.responsibleId() == null ? null : organisation.person(row.responsibleId());
        checkContent = row.checkContent();
        cycle.fill(row.cycle());
    }

    public void save() throws IOException {
        var described = new DescribeMeasure(
                source,
                description,
                subclass,
                detail,
                controlLevel,
                responsible == null ? null : responsible.id(),
                checkContent,
                cycle.cycle());
        if (Address.has("measure")) {
            measures.describe(Address.id("measure"), described);
        } else {
            measures.add(Address.id("event"), described);
        }
        Address.toPoint(view.row().code(), "risk.done.saved");
    }

    public RiskPointView getView() {
        return view;
    }

    public MeasureSource getSource() {
        return source;
    }

    public void setSource(MeasureSource source) {
        this.source = source;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public MeasureSubclass getSubclass() {
        return subclass;
    }

    public void setSubclass(MeasureSubclass subclass) {
        this.subclass = subclass;
    }

    public @Nullable String getDetail() {
        return detail;
    }

    public void setDetail(@Nullable String detail) {
        this.detail = detail;
    }

    public ControlLevel getControlLevel() {
        return controlLevel;
    }

    public void setControlLevel(ControlLevel controlLevel) {
        this.controlLevel = controlLevel;
    }

    public @Nullable PersonRow getResponsible() {
        return responsible;
    }

    public void setResponsible(@Nullable PersonRow responsible) {
        this.responsible = responsible;
    }

    public @Nullable String getCheckContent() {
        return checkContent;
    }

    public void setCheckContent(@Nullable String checkContent) {
        this.checkContent = checkContent;
    }
}
