package io.gridkeeper.web.customer;

import io.gridkeeper.marketing.customer.CustomerClass;
import io.gridkeeper.marketing.customer.CustomerRegister;
import io.gridkeeper.marketing.customer.CustomerTouches;
import io.gridkeeper.marketing.customer.NewTouch;
import io.gridkeeper.marketing.customer.SaleStage;
import io.gridkeeper.marketing.customer.TouchPurpose;
import io.gridkeeper.web.frame.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What is done to the customer whose file is open. */
@Named
@RequestScoped
public class CustomerDeeds {

    private static final String PAGE = "/sales/customer";

    @Inject
    private CustomerRegister register;

    @Inject
    private CustomerTouches touches;

    private CustomerClass customerClass = CustomerClass.EXISTING;
    private @Nullable Long owner;
    private long contact;
    private TouchPurpose purpose = TouchPurpose.SALES;
    private SaleStage stage = SaleStage.PRESALE;
    private String words = "";
    private String reason = "";

    public void touch() throws IOException {
        touches.record(number(), new NewTouch(purpose, stage, words, reason));
        back("customer.done.touched");
    }

    public void reclassify() throws IOException {
        register.reclassify(number(), customerClass, reason);
        back("customer.done.reclassified");
    }

    public void list() throws IOException {
        register.list(number(), owner, reason);
        back("customer.done.listed");
    }

    public void lose() throws IOException {
        register.lose(number(), reason);
        back("customer.done.lost");
    }

    public void winBack() throws IOException {
        register.winBack(number(), reason);
        back("customer.done.wonBack");
    }

    /** Tells the number once, in the page's message; it is in no address and on no page afterwards. */
    public void showPhone() throws IOException {
        Say.done("customer.contact.shown", register.phone(number(), contact, reason));
        Faces.redirect(Faces.getRequestContextPath() + PAGE + "?number=" + number());
    }

    public void dropContact() throws IOException {
        register.dropContact(number(), contact);
        back("customer.done.contactDropped");
    }

    private static String number() {
        return SalesAddress.text("number");
    }

    private static void back(String key) throws IOException {
        SalesAddress.show(PAGE, number(), key);
    }

    public CustomerClass getCustomerClass() {
        return customerClass;
    }

    public void setCustomerClass(CustomerClass customerClass) {
        this.customerClass = customerClass;
    }

    public @Nullable Long getOwner() {
        return owner;
    }

    public void setOwner(@Nullable Long owner) {
        this.owner = owner;
    }

    public long getContact() {
        return contact;
    }

    public void setContact(long contact) {
        this.contact = contact;
    }

    public TouchPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(TouchPurpose purpose) {
        this.purpose = purpose;
    }

    public SaleStage getStage() {
        return stage;
    }

    public void setStage(SaleStage stage) {
        this.stage = stage;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
