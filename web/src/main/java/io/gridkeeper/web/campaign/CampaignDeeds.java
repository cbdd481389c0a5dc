package io.gridkeeper.web.campaign;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.campaign.CampaignBook;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.frame.Times;
import io.gridkeeper.web.order.Money;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is done with the campaign whose page is open. */
@Named
@RequestScoped
public class CampaignDeeds {

    @Inject
    private CampaignBook book;

    @Inject
    private Times times;

    private @Nullable LocalDate day;
    private long leads;
    private BigDecimal spent = BigDecimal.ZERO;
    private String words = "";

    @PostConstruct
    void begin() {
        day = times.getToday();
    }

    public void start() throws IOException {
        book.start(number());
        back("campaign.done.started");
    }

    public void log() throws IOException {
        if (day == null) {
            throw Refusal.invalid("campaign.refusal.log").citing("R14-3.3.4b");
        }
        book.log(number(), day, leads, words);
        back("campaign.done.logged");
    }

    public void close() throws IOException {
        book.close(number(), Money.fen(spent), words);
        back("campaign.done.closed");
    }

    public void cancel() throws IOException {
        book.cancel(number(), words);
        back("campaign.done.cancelled");
    }

    private static String number() {
        return SalesAddress.text("number");
    }

    private static void back(String key) throws IOException {
        SalesAddress.show("/sales/campaign", number(), key);
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public long getLeads() {
        return leads;
    }

    public void setLeads(long leads) {
        this.leads = leads;
    }

    public BigDecimal getSpent() {
        return spent;
    }

    public void setSpent(BigDecimal spent) {
        this.spent = spent;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
