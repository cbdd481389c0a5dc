package io.gridkeeper.web.risk;

import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.organisation.PersonRow;
import io.gridkeeper.safety.risk.DescribeUnit;
import io.gridkeeper.safety.risk.RiskPointView;
import io.gridkeeper.safety.risk.RiskRegister;
import io.gridkeeper.safety.risk.RiskSearch;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A new unit of a risk point, or with its id in the address one that is described anew. */
@Named
@RequestScoped
public class UnitForm {

    @Inject
    private RiskSearch search;

    @Inject
    private RiskRegister register;

    @Inject
    private OrganisationRegister organisation;

    private RiskPointView view;
    private String name = "";
    private String department = "";
    private @Nullable PersonRow responsible;

    @PostConstruct
    void load() {
        view = search.view(Address.text("code"));
        view.units().stream()
                .filter(unit -> unit.id() == Address.id("unit"))
                .findFirst()
                .ifPresent(unit -> {
                    name = unit.name();
                    department = unit.department();
                    responsible = organisation.person(unit.responsibleId());
                });
    }

    public void save() throws IOException {
        var described = new DescribeUnit(
                name, department, Objects.requireNonNull(responsible).id());
        if (Address.has("unit")) {
            register.describeUnit(Address.id("unit"), described);
        } else {
            register.addUnit(view.row().code(), described);
        }
        Address.toPoint(view.row().code(), "risk.done.saved");
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

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public @Nullable PersonRow getResponsible() {
        return responsible;
    }

    public void setResponsible(@Nullable PersonRow responsible) {
        this.responsible = responsible;
    }
}
