package io.gridkeeper.web.pay;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.pay.Band;
import io.gridkeeper.marketing.pay.PayBases;
import io.gridkeeper.marketing.pay.PayBook;
import io.gridkeeper.marketing.pay.SchemeRow;
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
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** What the sales manager does to proposals and rules; money is typed in yuan. */
@Named
@RequestScoped
public class PayDeeds {

    private static final int DECIMALS = 2;

    @Inject
    private PayBook book;

    @Inject
    private Clock clock;

    private String month = "";
    private String words = "";
    private String from = "";
    private BigDecimal area = BigDecimal.ONE;
    private BigDecimal discount = BigDecimal.ZERO;
    private BigDecimal manager = BigDecimal.ZERO;
    private BigDecimal customer = BigDecimal.ZERO;
    private BigDecimal sales = BigDecimal.ZERO;
    private BigDecimal dual = BigDecimal.ZERO;
    private String bands = "";

    @PostConstruct
    void load() {
        month = YearMonth.now(clock).toString();
        from = month;
        book.schemes().stream().findFirst().ifPresent(this::fill);
    }

    private void fill(SchemeRow scheme) {
        area = BigDecimal.valueOf(scheme.areaPercent(), DECIMALS);
        discount = scheme.discountPercent();
        manager = BigDecimal.valueOf(scheme.bases().manager(), DECIMALS);
        customer = BigDecimal.valueOf(scheme.bases().customer(), DECIMALS);
        sales = BigDecimal.valueOf(scheme.bases().sales(), DECIMALS);
        dual = BigDecimal.valueOf(scheme.bases().dual(), DECIMALS);
        bands = scheme.bands().stream()
                .map(band -> band.fromPercent() + " " + band.paysPercent())
                .collect(Collectors.joining("\n"));
    }

    public void propose() throws IOException {
        show(book.propose(PayMonth.read(month, YearMonth.now(clock))), "pay.done.proposed");
    }

    public void approve() throws IOException {
        book.approve(id(), words);
        show(id(), "pay.done.approved");
    }

    public void discard() throws IOException {
        book.discard(id());
        Say.done("pay.done.discarded");
        Faces.redirect(Faces.getRequestContextPath() + "/sales/pay");
    }

    public void adopt() throws IOException {
        int number = book.adopt(new SchemeRow(
                0,
                PayMonth.read(from, YearMonth.now(clock)),
                percent(area),
                new PayBases(Money.fen(manager), Money.fen(customer), Money.fen(sales), Money.fen(dual)),
                discount,
                bands.lines()
                        .filter(line -> !line.isBlank())
                        .map(PayDeeds::band)
                        .toList()));
        Say.done("pay.done.adopted", number);
        Faces.redirect(Faces.getRequestContextPath() + "/sales/pay");
    }

    /** 1.1 as 110. */
    private static int percent(BigDecimal factor) {
        try {
            return factor.movePointRight(DECIMALS).intValueExact();
        } catch (ArithmeticException fraction) {
            throw Refusal.invalid("pay.refusal.factor");
        }
    }

    private static Band band(String line) {
        var numbers = line.strip().split("\\s+", -1);
        try {
            return new Band(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            throw Refusal.invalid("pay.refusal.bandLine", line);
        }
    }

    /** The proposal that is open: of the address, or what the form on the newest says. */
    private static long id() {
        var asked = SalesAddress.text("id");
        if (!asked.matches("\\d{1,18}")) {
            throw Refusal.notFound("pay.refusal.unknown");
        }
        return Long.parseLong(asked);
    }

    private static void show(long id, String key) throws IOException {
        Say.done(key);
        Faces.redirect(Faces.getRequestContextPath() + "/sales/pay?id=" + id);
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public BigDecimal getArea() {
        return area;
    }

    public void setArea(BigDecimal area) {
        this.area = area;
    }

    public BigDecimal getDiscount() {
        return discount;
    }

    public void setDiscount(BigDecimal discount) {
        this.discount = discount;
    }

    public BigDecimal getManager() {
        return manager;
    }

    public void setManager(BigDecimal manager) {
        this.manager = manager;
    }

    public BigDecimal getCustomer() {
        return customer;
    }

    public void setCustomer(BigDecimal customer) {
        this.customer = customer;
    }

    public BigDecimal getSales() {
        return sales;
    }

    public void setSales(BigDecimal sales) {
        this.sales = sales;
    }

    public BigDecimal getDual() {
        return dual;
    }

    public void setDual(BigDecimal dual) {
        this.dual = dual;
    }

    public String getBands() {
        return bands;
    }

    public void setBands(String bands) {
        this.bands = bands;
    }
}
