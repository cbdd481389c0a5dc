package io.gridkeeper.web.campaign;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.campaign.CampaignList;
import io.gridkeeper.marketing.campaign.NameSource;
import io.gridkeeper.marketing.customer.CustomerClass;
import io.gridkeeper.marketing.customer.CustomerFilter;
import io.gridkeeper.web.customer.SalesAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is done to the list of the campaign whose page is open. */
@Named
@RequestScoped
public class ListedDeeds {

    @Inject
    private CampaignList list;

    private @Nullable CustomerClass customerClass;
    private @Nullable LocalDate contractBefore;
    private @Nullable NameSource source;
    private boolean consented;
    private @Nullable LocalDate contractEnd;
    private String words = "";
    private String offer = "";
    private String reason = "";
    private boolean won = true;

    public void fill() throws IOException {
        Set<CustomerClass> classes = customerClass == null ? Set.of() : Set.of(customerClass);
        var filter = new CustomerFilter(classes, null, null, null, null, false, contractBefore, false, null);
        back("campaign.done.listed", list.fill(number(), filter));
    }

    public void fillChannels() throws IOException {
        back("campaign.done.listed", list.fillChannels(number()));
    }

    public void declare(long id) throws IOException {
        if (source == null) {
            throw Refusal.invalid("campaign.refusal.noSource").citing("R14-3.3.2b");
        }
        list.declare(number(), id, new CampaignList.Declaration(source, consented, contractEnd));
        back("campaign.done.declared");
    }

    public void contact(long id) throws IOException {
        list.contact(number(), id, new CampaignList.Offer(words, offer, reason));
        back("campaign.done.contacted");
    }

    public void end(long id) throws IOException {
        list.end(number(), id, won, words);
        back("campaign.done.ended");
    }

    private static String number() {
        return SalesAddress.text("number");
    }

    private static void back(String key, Object... args) throws IOException {
        SalesAddress.show("/sales/campaign", number(), key, args);
    }

    public @Nullable CustomerClass getCustomerClass() {
        return customerClass;
    }

    public void setCustomerClass(@Nullable CustomerClass customerClass) {
        this.customerClass = customerClass;
    }

    public @Nullable LocalDate getContractBefore() {
        return contractBefore;
    }

    public void setContractBefore(@Nullable LocalDate contractBefore) {
        this.contractBefore = contractBefore;
    }

    public @Nullable NameSource getSource() {
        return source;
    }

    public void setSource(@Nullable NameSource source) {
        this.source = source;
    }

    public boolean isConsented() {
        return consented;
    }

    public void setConsented(boolean consented) {
        this.consented = consented;
    }

    public @Nullable LocalDate getContractEnd() {
        return contractEnd;
    }

    public void setContractEnd(@Nullable LocalDate contractEnd) {
        this.contractEnd = contractEnd;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getOffer() {
        return offer;
    }

    public void setOffer(String offer) {
        this.offer = offer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isWon() {
        return won;
    }

    public void setWon(boolean won) {
        this.won = won;
    }
}
