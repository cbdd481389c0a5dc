package io.gridkeeper.web.hazard;

import io.gridkeeper.foundation.organisation.PersonRow;
import io.gridkeeper.safety.hazard.FiveFixed;
import io.gridkeeper.safety.hazard.HazardRegister;
import io.gridkeeper.safety.hazard.HazardView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes down the five fixed. */
@Named
@RequestScoped
public class FiveForm {

    @Inject
    private HazardRegister register;

    @Inject
    private HazardViewPage page;

    private @Nullable PersonRow person;
    private @Nullable String measures;
    private @Nullable BigDecimal money;
    private @Nullable String plan;
    private @Nullable String standard;
    private @Nullable PersonRow completer;
    private @Nullable PersonRow acceptor;

    /** Begins with what is fixed already. */
    @PostConstruct
    void begin() {
        HazardView.Fixed fixed = page.getView().fixed();
        person = row(fixed.person());
        measures = fixed.measures();
        money = fixed.money();
        plan = fixed.plan();
        standard = fixed.standard();
        completer = row(fixed.completer());
        acceptor = row(fixed.acceptor());
    }

    /** As much of a person as the field shows. */
    private static @Nullable PersonRow row(HazardView.@Nullable Named named) {
        return named == null ? null : new PersonRow(named.id(), "", named.name(), 0, "", null, true);
    }

    public void send() throws IOException {
        register.fixFive(At.number(), five());
        At.back("hazard.done.fixed");
    }

    FiveFixed five() {
        return new FiveFixed(id(person), measures, money, plan, standard, id(completer), id(acceptor));
    }

    private static @Nullable Long id(@Nullable PersonRow row) {
        return row == null ? null : row.id();
    }

    public @Nullable PersonRow getPerson() {
        return person;
    }

    public void setPerson(@Nullable PersonRow person) {
        this.person = person;
    }

    public @Nullable String getMeasures() {
        return measures;
    }

    public void setMeasures(@Nullable String measures) {
        this.measures = measures;
    }

    public @Nullable BigDecimal getMoney() {
        return money;
    }

    public void setMoney(@Nullable BigDecimal money) {
        this.money = money;
    }

    public @Nullable String getPlan() {
        return plan;
    }

    public void setPlan(@Nullable String plan) {
        this.plan = plan;
    }

    public @Nullable String getStandard() {
        return standard;
    }

    public void setStandard(@Nullable String standard) {
        this.standard = standard;
    }

    public @Nullable PersonRow getCompleter() {
        return completer;
    }

    public void setCompleter(@Nullable PersonRow completer) {
        this.completer = completer;
    }

    public @Nullable PersonRow getAcceptor() {
        return acceptor;
    }

    public void setAcceptor(@Nullable PersonRow acceptor) {
        this.acceptor = acceptor;
    }
}
