package io.gridkeeper.web.customer;

import io.gridkeeper.marketing.customer.CustomerClass;
import io.gridkeeper.marketing.customer.CustomerKind;
import io.gridkeeper.marketing.customer.CustomerRegister;
import io.gridkeeper.marketing.customer.CustomerSearch;
import io.gridkeeper.marketing.customer.FileCustomer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A new file, or a known one written anew when the address names it. */
@Named
@RequestScoped
public class CustomerFilePage {

    /** The fields of a file as they are typed. */
    public static class Fields {
        private CustomerKind kind = CustomerKind.INDIVIDUAL;
        private CustomerClass customerClass = CustomerClass.POTENTIAL;
        private String name = "";
        private String unit = "";
        private String address = "";
        private @Nullable Long owner;
        private String source = "";
        private String supplier = "";
        private @Nullable LocalDate contractEnd;
        private int visitMonths;
        private boolean evenIfAlike;

        public CustomerKind getKind() {
            return kind;
        }

        public void setKind(CustomerKind kind) {
            this.kind = kind;
        }

        public CustomerClass getCustomerClass() {
            return customerClass;
        }

        public void setCustomerClass(CustomerClass customerClass) {
            this.customerClass = customerClass;
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

        public String getAddress() {
            return address;
        }

        public void setAddress(String address) {
            this.address = address;
        }

        public @Nullable Long getOwner() {
            return owner;
        }

        public void setOwner(@Nullable Long owner) {
            this.owner = owner;
        }

        public String getSource() {
            return source;
        }

        public void setSource(String source) {
            this.source = source;
        }

        public String getSupplier() {
            return supplier;
        }

        public void setSupplier(String supplier) {
            this.supplier = supplier;
        }

        public @Nullable LocalDate getContractEnd() {
            return contractEnd;
        }

        public void setContractEnd(@Nullable LocalDate contractEnd) {
            this.contractEnd = contractEnd;
        }

        public int getVisitMonths() {
            return visitMonths;
        }

        public void setVisitMonths(int visitMonths) {
            this.visitMonths = visitMonths;
        }

        public boolean isEvenIfAlike() {
            return evenIfAlike;
        }

        public void setEvenIfAlike(boolean evenIfAlike) {
            this.evenIfAlike = evenIfAlike;
        }
    }

    @Inject
    private CustomerRegister register;

    @Inject
    private CustomerSearch search;

    @Inject
    private ContactForm contact;

    private final String number = SalesAddress.text("number");
    private final Fields fields = new Fields();

    @PostConstruct
    void load() {
        if (isKnown()) {
            var view = search.view(number);
            var row = view.row();
            fields.kind = row.kind();
            fields.customerClass = row.customerClass();
            fields.name = row.name();
            fields.unit = view.unitCode();
            fields.address = Objects.requireNonNullElse(row.address(), "");
            fields.owner = row.ownerId();
            fields.source = Objects.requireNonNullElse(view.source(), "");
            fields.supplier = Objects.requireNonNullElse(row.supplier(), "");
            fields.contractEnd = row.contractEnd();
            fields.visitMonths = view.visitMonths();
        }
    }

    public void file() throws IOException {
        if (isKnown()) {
            register.rewrite(number, command());
            SalesAddress.show("/sales/customer", number, "customer.done.rewritten");
        } else {
            var filed = register.file(command(), fields.evenIfAlike);
            SalesAddress.show("/sales/customer", filed.number(), "customer.done.filed");
        }
    }

    private FileCustomer command() {
        return new FileCustomer(
                fields.kind,
                fields.customerClass,
                fields.name,
                fields.unit,
                fields.address,
                fields.owner,
                fields.source,
                fields.supplier,
                fields.contractEnd,
                fields.visitMonths,
                isKnown() ? null : contact.contact());
    }

    public boolean isKnown() {
        return !number.isEmpty();
    }

    public String getNumber() {
        return number;
    }

    public Fields getFields() {
        return fields;
    }

    public CustomerKind[] getKinds() {
        return CustomerKind.values();
    }

    public CustomerClass[] getClasses() {
        return CustomerClass.values();
    }
}
