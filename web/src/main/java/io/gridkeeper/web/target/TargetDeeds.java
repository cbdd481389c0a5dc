package io.gridkeeper.web.target;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.target.DraftTargets;
import io.gridkeeper.marketing.target.Months;
import io.gridkeeper.marketing.target.TargetBasis;
import io.gridkeeper.marketing.target.TargetBoard;
import io.gridkeeper.marketing.target.TargetBook;
import io.gridkeeper.marketing.target.TargetCustomers;
import io.gridkeeper.marketing.target.TargetIndicator;
import io.gridkeeper.marketing.target.TargetRow;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.frame.Say;
import io.gridkeeper.web.order.Money;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;

/** What is done to the plan and the line of the address; amounts are typed in yuan or pieces. */
@Named
@RequestScoped
public class TargetDeeds {

    private static final int YUAN = 2;

    @Inject
    private TargetBook book;

    @Inject
    private TargetBoard board;

    @Inject
    private Clock clock;

    private final List<BigDecimal> months = new ArrayList<>();
    private int year;
    private TargetIndicator indicator = TargetIndicator.REVENUE;
    private TargetCustomers customers = TargetCustomers.ALL;
    private TargetBasis basis = TargetBasis.CUSTOMERS;
    private BigDecimal amount = BigDecimal.ZERO;

    @PostConstruct
    void load() {
        year = LocalDate.now(clock).getYear();
        if (!SalesAddress.text("node").isEmpty()) {
            var view = board.view(plan());
            indicator = view.plan().indicator();
            view.rows().stream().filter(row -> row.id() == node()).findFirst().ifPresent(this::fill);
        }
    }

    private void fill(TargetRow row) {
        amount = shown(row.total());
        row.months().amounts().forEach(month -> months.add(shown(month)));
    }

    private BigDecimal shown(long stored) {
        return indicator == TargetIndicator.REVENUE ? BigDecimal.valueOf(stored, YUAN) : BigDecimal.valueOf(stored);
    }

    private long stored(BigDecimal typed) {
        try {
            return indicator == TargetIndicator.REVENUE ? Money.fen(typed) : typed.longValueExact();
        } catch (ArithmeticException fraction) {
            throw Refusal.invalid("target.refusal.amount");
        }
    }

    public void draft() throws IOException {
        var id = book.draft(new DraftTargets(year, indicator, customers, stored(amount)), basis);
        show(id, "target.done.drafted");
    }

    public void change() throws IOException {
        book.assign(plan(), node(), stored(amount));
        show(plan(), "target.done.changed");
    }

    public void changeMonths() throws IOException {
        var typed = months.stream().map(this::stored).toList();
        book.assign(plan(), node(), new Months(typed));
        show(plan(), "target.done.changed");
    }

    public void spread() throws IOException {
        book.spread(plan(), node(), basis);
        show(plan(), "target.done.spread");
    }

    public void approve() throws IOException {
        book.approve(plan());
        show(plan(), "target.done.approved");
    }

    public void revise() throws IOException {
        show(book.revise(plan()), "target.done.revised");
    }

    public void discard() throws IOException {
        book.discard(plan());
        Say.done("target.done.discarded");
        Faces.redirect(Faces.getRequestContextPath() + "/sales/targets");
    }

    private static void show(long plan, String key) throws IOException {
        Say.done(key);
        var node = SalesAddress.text("node");
        Faces.redirect(Faces.getRequestContextPath() + "/sales/targets?plan=" + plan
                + (node.isEmpty() ? "" : "&node=" + node()));
    }

    private static long plan() {
        return number("plan");
    }

    private static long node() {
        return number("node");
    }

    private static long number(String name) {
        var text = SalesAddress.text(name);
        if (!text.matches("\\d{1,18}")) {
            throw Refusal.notFound("target.refusal.unknown");
        }
        return Long.parseLong(text);
    }

    public List<BigDecimal> getMonths() {
        return months;
    }

    public TargetIndicator[] getIndicators() {
        return TargetIndicator.values();
    }

    public TargetCustomers[] getCustomerChoices() {
        return TargetCustomers.values();
    }

    public TargetBasis[] getBases() {
        return TargetBasis.values();
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public TargetIndicator getIndicator() {
        return indicator;
    }

    public void setIndicator(TargetIndicator indicator) {
        this.indicator = indicator;
    }

    public TargetCustomers getCustomers() {
        return customers;
    }

    public void setCustomers(TargetCustomers customers) {
        this.customers = customers;
    }

    public TargetBasis getBasis() {
        return basis;
    }

    public void setBasis(TargetBasis basis) {
        this.basis = basis;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = Objects.requireNonNullElse(amount, BigDecimal.ZERO);
    }
}
