package io.gridkeeper.web.order;

import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.customer.CustomerRow;
import io.gridkeeper.marketing.customer.CustomerSearch;
import io.gridkeeper.marketing.order.OrderCatalogue;
import io.gridkeeper.marketing.order.OrderKindRow;
import io.gridkeeper.marketing.order.OrderRegister;
import io.gridkeeper.marketing.order.PlaceOrder;
import io.gridkeeper.marketing.order.ProductRow;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.frame.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new order of the customer whom the address names. */
@Named
@RequestScoped
public class OrderPlacePage {

    @Inject
    private OrderRegister register;

    @Inject
    private OrderCatalogue catalogue;

    @Inject
    private CustomerSearch customers;

    @Inject
    private Language language;

    private CustomerRow customer;
    private String kind = "";
    private String product = "";
    private int quantity = 1;
    private BigDecimal amount = BigDecimal.ZERO;
    private String words = "";
    private String channel = "";
    private String from = "";
    private String to = "";

    @PostConstruct
    void load() {
        customer = customers.row(SalesAddress.text("customer"));
    }

    public void place() throws IOException {
        var number = register.place(new PlaceOrder(
                kind,
                customer.number(),
                product,
                quantity,
                Money.fen(amount),
                words,
                channel,
                moment(from),
                moment(to)));
        SalesAddress.show("/sales/order", number, "order.done.placed");
    }

    private static @Nullable Instant moment(String local) {
        try {
            return local.isBlank()
                    ? null
                    : LocalDateTime.parse(local).atZone(CompanyClock.ZONE).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw Refusal.invalid("order.refusal.appointment");
        }
    }

    public List<OrderKindRow> getKinds() {
        return catalogue.kinds().stream().filter(OrderKindRow::active).toList();
    }

    public List<ProductRow> getProducts() {
        return catalogue.products().stream().filter(ProductRow::active).toList();
    }

    public String name(Bilingual name) {
        return name.in(language.getLocale());
    }

    public CustomerRow getCustomer() {
        return customer;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public int getQuantity() {
        return quantity;
    }

    public void setQuantity(int quantity) {
        this.quantity = quantity;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
