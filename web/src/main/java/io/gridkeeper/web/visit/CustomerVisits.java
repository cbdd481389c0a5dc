package io.gridkeeper.web.visit;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.customer.CustomerRow;
import io.gridkeeper.marketing.territory.SalesCaller;
import io.gridkeeper.marketing.visit.VisitFilter;
import io.gridkeeper.marketing.visit.VisitPlanner;
import io.gridkeeper.marketing.visit.VisitRow;
import io.gridkeeper.marketing.visit.VisitSearch;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The visits of the customer whose page is open, and planning another one. */
@Named
@RequestScoped
public class CustomerVisits {

    private static final int SHOWN = 5;

    @Inject
    private VisitSearch search;

    @Inject
    private VisitPlanner planner;

    @Inject
    private SalesCaller caller;

    @Inject
    private Times times;

    private @Nullable LocalDate day;
    private @Nullable Long person;

    @PostConstruct
    void begin() {
        day = times.getToday();
        person = caller.person();
    }

    public List<VisitRow> of(String customer) {
        return search.list(VisitFilter.parse(Map.of("customer", List.of(customer))), null, SHOWN)
                .rows();
    }

    public boolean isMissed(VisitRow row) {
        return row.isMissed(times.getToday());
    }

    /** Leaders of the grid plan for its people too. */
    public boolean leads(CustomerRow row) {
        return row.gridId() != null && caller.leads(row.gridId());
    }

    public void plan() throws IOException {
        if (day == null) {
            throw Refusal.invalid("visit.refusal.dayGone");
        }
        var number = SalesAddress.text("number");
        if (person == null) {
            planner.add(number, day);
        } else {
            planner.planFor(person, number, day);
        }
        SalesAddress.show("/sales/customer", number, "visit.done.added");
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable Long getPerson() {
        return person;
    }

    public void setPerson(@Nullable Long person) {
        this.person = person;
    }
}
