package io.gridkeeper.web.risk;

import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.organisation.PersonRow;
import io.gridkeeper.safety.risk.DescribeEvent;
import io.gridkeeper.safety.risk.IdentificationRow;
import io.gridkeeper.safety.risk.RiskIdentification;
import io.gridkeeper.safety.risk.RiskPointView;
import io.gridkeeper.safety.risk.RiskRegister;
import io.gridkeeper.safety.risk.RiskSearch;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can happen in a unit: a new event, or with its id in the address one that is described anew. */
@Named
@RequestScoped
public class EventForm {

    @Inject
    private RiskSearch search;

    @Inject
    private RiskRegister register;

    @Inject
    private RiskIdentification tasks;

    @Inject
    private OrganisationRegister organisation;

    private RiskPointView view;
    private String name = "";
    private @Nullable String consequence;
    private @Nullable PersonRow responsible;
    private @Nullable Long identificationId;

    @PostConstruct
    void load() {
        view = search.view(Address.text("code"));
        view.events().stream()
                .filter(event -> event.id() == Address.id("event"))
                .findFirst()
                .ifPresent(event -> {
                    name = event.name();
                    consequence = event.consequence();
                    identificationId = event.identificationId();
                    responsible = event.responsibleId() == null ? null : organisation.person(event.responsibleId());
                });
    }

    public void save() throws IOException {
        var described =
                new DescribeEvent(name, consequence, responsible == null ? null : responsible.id(), identificationId);
        if (Address.has("event")) {
            register.describeEvent(Address.id("event"), described);
        } else {
            register.addEvent(Address.id("unit"), described);
        }
        Address.toPoint(view.row().code(), "risk.done.saved");
    }

    /** Tasks in which it may have been found. */
    public List<IdentificationRow> getTasks() {
        return tasks.list();
    }

    public RiskPointView getView() {
        return view;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable String getConsequence() {
        return consequence;
    }

    public void setConsequence(@Nullable String consequence) {
        this.consequence = consequence;
    }

    public @Nullable PersonRow getResponsible() {
        return responsible;
    }

    public void setResponsible(@Nullable PersonRow responsible) {
        this.responsible = responsible;
    }

    public @Nullable Long getIdentificationId() {
        return identificationId;
    }

    public void setIdentificationId(@Nullable Long identificationId) {
        this.identificationId = identificationId;
    }
}
