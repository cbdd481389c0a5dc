package io.gridkeeper.web.dispute;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.marketing.dispute.ClaimCustomer;
import io.gridkeeper.marketing.dispute.DisputeRegister;
import io.gridkeeper.marketing.dispute.DisputeRow;
import io.gridkeeper.marketing.dispute.DisputeSearch;
import io.gridkeeper.web.customer.SalesAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;

/** The disputes that concern the caller's grids, and the claim of another grid's customer. */
@Named
@RequestScoped
public class DisputeListPage {

    private static final int PAGE = 50;

    @Inject
    private DisputeSearch search;

    @Inject
    private DisputeRegister register;

    private final boolean all = Boolean.parseBoolean(SalesAddress.text("all"));
    private Slice<DisputeRow> slice = new Slice<>(List.of(), null);
    private String customer = "";
    private String name = "";
    private String unit = "";
    private String grounds = "";

    @PostConstruct
    void load() {
        slice = search.list(!all, Faces.getRequestParameter("cursor"), PAGE);
    }

    public void claim() throws IOException {
        var number = register.claim(new ClaimCustomer(customer, name, unit, grounds));
        SalesAddress.show("/sales/dispute", number, "dispute.done.claimed");
    }

    public Slice<DisputeRow> getSlice() {
        return slice;
    }

    public boolean isAll() {
        return all;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }
}
