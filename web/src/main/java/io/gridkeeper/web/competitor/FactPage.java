package io.gridkeeper.web.competitor;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.competitor.CompetitorBook;
import io.gridkeeper.marketing.competitor.FactDeed;
import io.gridkeeper.marketing.competitor.FactView;
import io.gridkeeper.web.customer.SalesAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One fact on a competitor and what is done with it. */
@Named
@RequestScoped
public class FactPage {

    private static final String PAGE = "/sales/competitor";

    @Inject
    private CompetitorBook book;

    private final String number = SalesAddress.text("number");
    private FactView view;
    private String word = "";
    private @Nullable LocalDate validUntil;

    @PostConstruct
    void load() {
        view = book.view(number);
    }

    public void open() {
        Objects.requireNonNull(view);
    }

    public void confirm() throws IOException {
        if (validUntil == null) {
            throw Refusal.invalid("competitor.missing.days").citing("R14-3.3.2a");
        }
        book.confirm(number, word, validUntil);
        SalesAddress.show(PAGE, number, "competitor.done.confirmed");
    }

    public void use() throws IOException {
        book.use(number, word);
        SalesAddress.show(PAGE, number, "competitor.done.used");
    }

    public void counter() throws IOException {
        book.counter(number, word);
        SalesAddress.show(PAGE, number, "competitor.done.countered");
    }

    public boolean may(String deed) {
        return view.may(FactDeed.valueOf(deed));
    }

    public FactView getView() {
        return view;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }

    public @Nullable LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(@Nullable LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
