package io.gridkeeper.web.intake;

import io.gridkeeper.marketing.intake.ArrivalRegister;
import io.gridkeeper.marketing.intake.ArrivalRow;
import io.gridkeeper.marketing.intake.ArrivalState;
import io.gridkeeper.marketing.territory.SalesScope;
import io.gridkeeper.web.customer.SalesAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;

/** One arrival; the sales manager chooses its unit here. */
@Named
@RequestScoped
public class ArrivalPage {

    @Inject
    private ArrivalRegister register;

    @Inject
    private SalesScope scope;

    private final String number = SalesAddress.text("number");
    private ArrivalRow row;
    private String unit = "";
    private String remember = "";
    private String word = "";

    @PostConstruct
    void load() {
        row = register.row(number);
        remember = isToSettle() ? register.worthRemembering(row.address()) : "";
    }

    public void open() {
        Objects.requireNonNull(row);
    }

    public boolean isToSettle() {
        return row.state() == ArrivalState.WAITING && scope.mayPlan();
    }

    public void settle() throws IOException {
        register.settle(number, unit, remember);
        SalesAddress.show("/sales/arrival", number, "intake.done.settled");
    }

    public void drop() throws IOException {
        register.drop(number, word);
        SalesAddress.show("/sales/arrival", number, "intake.done.dropped");
    }

    public ArrivalRow getRow() {
        return row;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getRemember() {
        return remember;
    }

    public void setRemember(String remember) {
        this.remember = remember;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}
