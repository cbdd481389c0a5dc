package io.gridkeeper.web.customer;

import io.gridkeeper.marketing.customer.CustomerRegister;
import io.gridkeeper.marketing.customer.NewContact;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Somebody to talk to; also part of a new file, where it may stay empty. */
@Named
@RequestScoped
public class ContactForm {

    @Inject
    private CustomerRegister register;

    private String name = "";
    private String position = "";
    private String phone = "";
    private boolean consented;

    public void add() throws IOException {
        String number = SalesAddress.text("number");
        register.addContact(number, new NewContact(name, position, phone, consented));
        SalesAddress.show("/sales/customer", number, "customer.done.contactAdded");
    }

    /** Null where nobody was named. */
    @Nullable
    NewContact contact() {
        return name.isBlank() && phone.isBlank() ? null : new NewContact(name, position, phone, consented);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public boolean isConsented() {
        return consented;
    }

    public void setConsented(boolean consented) {
        this.consented = consented;
    }
}
