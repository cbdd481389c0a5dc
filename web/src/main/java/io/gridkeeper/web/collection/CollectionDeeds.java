package io.gridkeeper.web.collection;

import io.gridkeeper.foundation.calendar.DayUnit;
import io.gridkeeper.foundation.document.Brought;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.collection.CollectionBook;
import io.gridkeeper.marketing.collection.CollectionKind;
import io.gridkeeper.marketing.collection.CollectionSheets;
import io.gridkeeper.marketing.collection.DunningAction;
import io.gridkeeper.marketing.collection.DunningBook;
import io.gridkeeper.marketing.collection.FileDue;
import io.gridkeeper.marketing.collection.StepRow;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.frame.Chosen;
import io.gridkeeper.web.frame.Language;
import io.gridkeeper.web.frame.Say;
import io.gridkeeper.web.order.Money;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Items listed by hand or from a sheet, contracts that end, and the company's table of steps. */
@Named
@RequestScoped
public class CollectionDeeds {

    @Inject
    private CollectionBook book;

    @Inject
    private CollectionSheets sheets;

    @Inject
    private DunningBook dunning;

    @Inject
    private Language language;

    private String customer = "";
    private String reference = "";
    private BigDecimal amount = BigDecimal.ZERO;
    private @Nullable LocalDate dueOn;
    private @Nullable Part part;
    private String arrears = "";
    private String renewal = "";

    @PostConstruct
    void load() {
        arrears = lines(CollectionKind.ARREARS);
        renewal = lines(CollectionKind.RENEWAL);
    }

    public void file() throws IOException {
        if (dueOn == null) {
            throw Refusal.invalid("collection.missing.day");
        }
        var number =
                book.file(new FileDue(CollectionKind.ARREARS, customer.strip(), reference, Money.fen(amount), dueOn));
        SalesAddress.show("/sales/due", number, "collection.done.filed", 1);
    }

    public void bring() throws IOException {
        try (var bytes = Chosen.open(part, "collection.missing.file")) {
            switch (sheets.bring(bytes, language.getLocale())) {
                case Brought.Taken<CollectionSheets.Filed>(var filed) -> {
                    Say.done("collection.done.filed", filed.items());
                    back();
                }
                case Brought.SentBack<CollectionSheets.Filed> faulty ->
                    Faces.sendFile(faulty.annotated(), "collection-with-remarks.xlsx", true);
            }
        }
    }

    public void renewals() throws IOException {
        Say.done("collection.done.renewals", book.listRenewals());
        back();
    }

    public void storeSteps() throws IOException {
        dunning.store(CollectionKind.ARREARS, steps(CollectionKind.ARREARS, arrears));
        dunning.store(CollectionKind.RENEWAL, steps(CollectionKind.RENEWAL, renewal));
        Say.done("collection.done.steps");
        back();
    }

    private String lines(CollectionKind kind) {
        return dunning.steps().stream()
                .filter(step -> step.kind() == kind)
                .map(step -> step.action() + " " + step.amount() + " " + step.unit())
                .collect(Collectors.joining("\n"));
    }

    private static List<StepRow> steps(CollectionKind kind, String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .map(line -> step(kind, line.strip()))
                .toList();
    }

    private static StepRow step(CollectionKind kind, String line) {
        var words = line.split("\\s+", -1);
        try {
            return new StepRow(
                    kind, 1, DunningAction.valueOf(words[0]), Integer.parseInt(words[1]), DayUnit.valueOf(words[2]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            throw Refusal.invalid("collection.refusal.stepLine", line);
        }
    }

    private static void back() throws IOException {
        Faces.redirect(Faces.getRequestContextPath() + "/sales/collection");
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable Part getPart() {
        return part;
    }

    public void setPart(@Nullable Part part) {
        this.part = part;
    }

    public String getArrears() {
        return arrears;
    }

    public void setArrears(String arrears) {
        this.arrears = arrears;
    }

    public String getRenewal() {
        return renewal;
    }

    public void setRenewal(String renewal) {
        this.renewal = renewal;
    }
}
