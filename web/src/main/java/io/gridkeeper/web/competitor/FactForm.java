package io.gridkeeper.web.competitor;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.competitor.CompetitorBook;
import io.gridkeeper.marketing.competitor.FactKind;
import io.gridkeeper.marketing.competitor.FileFact;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A fact on a competitor as it is typed. */
@Named
@RequestScoped
public class FactForm {

    private static final int MONTHS_VALID = 3;

    @Inject
    private CompetitorBook book;

    @Inject
    private Times times;

    private @Nullable Long grid;
    private FactKind kind = FactKind.PRICE;
    private String competitor = "";
    private String subject = "";
    private @Nullable BigDecimal price;
    private String words = "";
    private String source = "";
    private @Nullable LocalDate seenOn;
    private @Nullable LocalDate validUntil;
    private boolean lawful;

    @PostConstruct
    void begin() {
        seenOn = times.getToday();
        validUntil = times.getToday().plusMonths(MONTHS_VALID);
    }

    public void file() throws IOException {
        if (seenOn == null || validUntil == null) {
            throw Refusal.invalid("competitor.missing.days").citing("R14-3.3.2a");
        }
        var number = book.file(new FileFact(
                Objects.requireNonNullElse(grid, 0L),
                kind,
                competitor,
                subject,
                price == null || kind != FactKind.PRICE ? null : Long.valueOf(Money.fen(price)),
                words,
                source,
                seenOn,
                validUntil,
                lawful));
        SalesAddress.show("/sales/competitor", number, "competitor.done.filed");
    }

    public FactKind[] getKinds() {
        return FactKind.values();
    }

    public @Nullable Long getGrid() {
        return grid;
    }

    public void setGrid(@Nullable Long grid) {
        this.grid = grid;
    }

    public FactKind getKind() {
        return kind;
    }

    public void setKind(FactKind kind) {
        this.kind = kind;
    }

    public String getCompetitor() {
        return competitor;
    }

    public void setCompetitor(String competitor) {
        this.competitor = competitor;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public @Nullable BigDecimal getPrice() {
        return price;
    }

    public void setPrice(@Nullable BigDecimal price) {
        this.price = price;
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

    public @Nullable LocalDate getSeenOn() {
        return seenOn;
    }

    public void setSeenOn(@Nullable LocalDate seenOn) {
        this.seenOn = seenOn;
    }

    public @Nullable LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(@Nullable LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public boolean isLawful() {
        return lawful;
    }

    public void setLawful(boolean lawful) {
        this.lawful = lawful;
    }
}
