package io.gridkeeper.web.intake;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.marketing.customer.CustomerKind;
import io.gridkeeper.marketing.intake.ArrivalRegister;
import io.gridkeeper.marketing.intake.ArrivalRow;
import io.gridkeeper.marketing.intake.ArrivalState;
import io.gridkeeper.marketing.intake.NewArrival;
import io.gridkeeper.marketing.order.OrderCatalogue;
import io.gridkeeper.marketing.order.OrderKindRow;
import io.gridkeeper.web.customer.SalesAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What came in and waits for a grid, or did; and the form by which something comes in. */
@Named
@RequestScoped
public class ArrivalListPage {

    private static final int PAGE = 50;

    @Inject
    private ArrivalRegister register;

    @Inject
    private OrderCatalogue catalogue;

    private final ArrivalState state = SalesAddress.constant("state", ArrivalState.class, ArrivalState.WAITING);
    private Slice<ArrivalRow> slice = new Slice<>(List.of(), null);
    private @Nullable String kind;
    private CustomerKind customerKind = CustomerKind.INDIVIDUAL;
    private String name = "";
    private String contact = "";
    private String address = "";
    private String words = "";
    private String source = "";

    @PostConstruct
    void load() {
        slice = register.list(state, Faces.getRequestParameter("cursor"), PAGE);
    }

    public void arrive() throws IOException {
        var number =
                register.arrive(new NewArrival(kind, customerKind, name, contact, address, null, 1, 0, words, source));
        SalesAddress.show("/sales/arrival", number, "intake.done.arrived");
    }

    public List<OrderKindRow> getKinds() {
        return catalogue.kinds().stream().filter(OrderKindRow::active).toList();
    }

    public CustomerKind[] getCustomerKinds() {
        return CustomerKind.values();
    }

    public ArrivalState[] getStates() {
        return ArrivalState.values();
    }

    public ArrivalState getState() {
        return state;
    }

    public Slice<ArrivalRow> getSlice() {
        return slice;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public CustomerKind getCustomerKind() {
        return customerKind;
    }

    public void setCustomerKind(CustomerKind customerKind) {
        this.customerKind = customerKind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
