package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.customer.CustomerKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An order. Life: placed, or dispatched and {@link #acknowledge acknowledged}; {@link #advance taken} through the stages
 * of its kind, perhaps {@link #waitFor waiting}; a sale is {@link #closeSale closed} with its result, everything else
 * {@link #finish done} and {@link #confirm confirmed}, or {@link #reject sent back}; {@link #cancel cancelled} when it
 * was none. Each verb refuses in the wrong state.
 */
@Entity
@Table(name = "sales_order")
class SalesOrder {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sales_order_seq")
    @SequenceGenerator(name = "sales_order_seq", sequenceName = "sales_order_seq", allocationSize = 50)
    private @Nullable Long id;

    private String number;

    @Column(name = "kind_code")
    private String kindCode;

    @Enumerated(EnumType.STRING)
    private OrderFamily family;

    @Enumerated(EnumType.STRING)
    private OrderState state;

    private int stage = 1;

    @Column(name = "customer_id")
    private long customerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "customer_kind")
    private CustomerKind customerKind;

    @Column(name = "grid_id")
    private long gridId;

    @Column(name = "product_id")
    private @Nullable Long productId;

    private int quantity;
    private long amount;
    private @Nullable String words;

    @Column(name = "dispatch_id")
    private @Nullable Long dispatchId;

    @Column(name = "channel_number")
    private @Nullable String channelNumber;

    @Column(name = "placed_by_id")
    private @Nullable Long placedById;

    @Column(name = "handler_id")
    private @Nullable Long handlerId;

    @Column(name = "seller_id")
    private @Nullable Long sellerId;

    @Embedded
    private OrderTiming timing;

    @Column(name = "waiting_for")
    private @Nullable String waitingFor;

    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    private @Nullable Boolean won;
    private @Nullable String result;

    @Column(name = "change_number")
    private int changeNumber;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected SalesOrder() {}

    /** Whose order it is, where, and who works it. */
    record Party(
            long customerId,
            CustomerKind kind,
            long gridId,
            @Nullable Long handlerId,
            @Nullable Long placedById) {}

    /** What an order of its kind is. */
    record Kind(String code, OrderFamily family, @Nullable Long productId) {}

    SalesOrder(String number, Kind kind, PlaceOrder order, Party party, Instant at) {
        this.number = number;
        this.kindCode = kind.code();
        this.family = kind.family();
        this.productId = kind.productId();
        this.customerId = party.customerId();
        this.customerKind = party.kind();
        this.gridId = party.gridId();
        this.handlerId = party.handlerId();
        this.placedById = party.placedById();
        this.quantity = order.quantity();
        this.amount = order.amount();
        this.words = order.words();
        this.channelNumber = order.channelNumber();
        this.timing = new OrderTiming(order, at);
        this.state = OrderState.WORKING;
    }

    void dueBy(OrderLimits.Due due) {
        timing.dueBy(due.day(), due.clause());
    }

    /** Sent by the company as one of a list: it has to be acknowledged first. */
    void dispatched(long dispatch, LocalDate until) {
        dispatchId = dispatch;
        timing.dueBy(until, "R14-3.3.2c");
        state = OrderState.DISPATCHED;
    }

    void acknowledge(Instant at) {
        must(state == OrderState.DISPATCHED);
        timing.acknowledged(at);
        state = OrderState.WORKING;
    }

    /** @param offers the stage means that an offer has been made */
    void advance(int to, int last, boolean offers, LocalDate day) {
        must(state == OrderState.WORKING && to > stage && to <= last);
        stage = to;
        if (offers) {
            timing.offered(day);
        }
    }

    void waitFor(String what) {
        must(state == OrderState.WORKING && waitingFor == null);
        waitingFor = what;
    }

    void resume() {
        must(state == OrderState.WORKING && waitingFor != null);
        waitingFor = null;
    }

    void handOn(long person) {
        must(state.isOpen());
        handlerId = person;
    }

    void finish(String what, Instant at) {
        must(state == OrderState.WORKING && family != OrderFamily.SALE);
        timing.done(at);
        result = what;
        waitingFor = null;
        state = OrderState.DONE;
    }

    void confirm(String by, LocalDate day) {
        must(state == OrderState.DONE);
        confirmedBy = by;
        closedOn = day;
        sellerId = handlerId;
        state = OrderState.CLOSED;
    }

    /** The customer says it does not work. */
    void reject() {
        must(state == OrderState.DONE);
        timing.undone();
        state = OrderState.WORKING;
    }

    /** @param credited whose sale it is */
    void closeSale(CloseSale how, @Nullable Long credited, Instant at) {
        must(state == OrderState.WORKING && family == OrderFamily.SALE);
        won = how.won();
        amount = how.won() ? how.amount() : 0;
        result = how.words();
        sellerId = credited;
        timing.done(at);
        waitingFor = null;
        closedOn = CompanyClock.dayOf(at);
        state = OrderState.CLOSED;
    }

    void cancel(String why) {
        must(state.isOpen());
        result = why;
        waitingFor = null;
        state = OrderState.CANCELLED;
    }

    private void must(boolean allowed) {
        if (!allowed) {
            throw Refusal.conflict("order.refusal.state", number);
        }
    }

    int nextChange() {
        return ++changeNumber;
    }

    boolean isWith(@Nullable Long person) {
        return handlerId != null && handlerId.equals(person);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String number() {
        return number;
    }

    String kindCode() {
        return kindCode;
    }

    OrderFamily family() {
        return family;
    }

    OrderState state() {
        return state;
    }

    int stage() {
        return stage;
    }

    long customerId() {
        return customerId;
    }

    long gridId() {
        return gridId;
    }

    @Nullable
    Long handlerId() {
        return handlerId;
    }

    @Nullable
    String channelNumber() {
        return channelNumber;
    }

    @Nullable
    String waitingFor() {
        return waitingFor;
    }

    @Nullable
    String words() {
        return words;
    }

    @Nullable
    String result() {
        return result;
    }

    @Nullable
    String confirmedBy() {
        return confirmedBy;
    }

    OrderTiming timing() {
        return timing;
    }
}
