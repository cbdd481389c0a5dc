package io.gridkeeper.web.customer;

import io.gridkeeper.marketing.customer.CustomerAct;
import io.gridkeeper.marketing.customer.CustomerClass;
import io.gridkeeper.marketing.customer.CustomerSearch;
import io.gridkeeper.marketing.customer.CustomerView;
import io.gridkeeper.marketing.customer.SaleStage;
import io.gridkeeper.marketing.customer.TouchPurpose;
import io.gridkeeper.web.frame.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One customer's file; read once in a request, so what is offered is what is true now. */
@Named
@RequestScoped
public class CustomerViewPage {

    private static final int SOON = 60;

    @Inject
    private CustomerSearch search;

    @Inject
    private SalesPeople people;

    @Inject
    private Texts msg;

    @Inject
    private Clock clock;

    private CustomerView view;

    @PostConstruct
    void load() {
        view = search.view(SalesAddress.text("number"));
    }

    /** Called while the page is opened, so that an unknown number is answered before anything is drawn. */
    public void open() {
        Objects.requireNonNull(view);
    }

    public CustomerView getView() {
        return view;
    }

    public boolean may(String act) {
        return view.may(CustomerAct.valueOf(act));
    }

    public boolean isVisitDue() {
        var next = view.row().nextVisitOn();
        return next != null && !next.isAfter(LocalDate.now(clock));
    }

    /** The contract of a customer that is there ends within two months. */
    public boolean isContractEnding() {
        var end = view.row().contractEnd();
        var today = LocalDate.now(clock);
        return end != null && view.row().lostOn() == null && !end.isBefore(today) && end.isBefore(today.plusDays(SOON));
    }

    /** What a line of the history says beside the deed. */
    public @Nullable String said(CustomerView.EventRow event) {
        var change = event.act() == CustomerAct.RECLASSIFY
                ? msg.name("customer.class", event.from()) + " → " + msg.name("customer.class", event.to())
                : event.act() == CustomerAct.ADD_CONTACT || event.act() == CustomerAct.SHOW_PHONE
                        ? event.to()
                        : event.act() == CustomerAct.DROP_CONTACT ? event.from() : null;
        if (change == null) {
            return event.note();
        }
        return event.note() == null ? change : change + " · " + event.note();
    }

    public List<CustomerClass> getClasses() {
        return Arrays.stream(CustomerClass.values())
                .filter(one -> one != view.row().customerClass())
                .toList();
    }

    public List<SalesPeople.Choice> getOwners() {
        var grid = view.row().gridId();
        return grid == null ? List.of() : people.inGrid(grid);
    }

    public TouchPurpose[] getPurposes() {
        return TouchPurpose.values();
    }

    public SaleStage[] getStages() {
        return SaleStage.values();
    }
}
