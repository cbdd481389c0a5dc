package io.gridkeeper.web.order;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.order.Dispatch;
import io.gridkeeper.marketing.order.OrderRegister;
import io.gridkeeper.web.frame.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A list of customers to be sent to the grids. */
@Named
@RequestScoped
public class DispatchForm {

    private static final String SALE = "SALE";

    @Inject
    private OrderRegister register;

    private String title = "";
    private @Nullable LocalDate dueOn;
    private String customers = "";

    public void dispatch() throws IOException {
        if (dueOn == null) {
            throw Refusal.invalid("order.refusal.dueInThePast");
        }
        var numbers = customers.lines().filter(line -> !line.isBlank()).toList();
        Say.done("order.dispatch.done", register.dispatch(new Dispatch(title, SALE, null, dueOn, numbers)));
        Faces.redirect(Faces.getRequestContextPath() + "/sales/orders");
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getCustomers() {
        return customers;
    }

    public void setCustomers(String customers) {
        this.customers = customers;
    }
}
