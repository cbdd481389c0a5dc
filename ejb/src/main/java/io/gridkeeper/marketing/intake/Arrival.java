package io.gridkeeper.marketing.intake;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.customer.CustomerKind;
import jakarta.persistence.Column;
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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that came in. It waits where its address gives no grid, or is {@link #settle settled} at once; what was a
 * mistake is {@link #drop dropped} with a reason.
 */
@Entity
@Table(name = "waiting_arrival")
class Arrival {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "waiting_arrival_seq")
    @SequenceGenerator(name = "waiting_arrival_seq", sequenceName = "waiting_arrival_seq", allocationSize = 50)
    private @Nullable Long id;

    private String number;

    @Enumerated(EnumType.STRING)
    private ArrivalState state;

    @Column(name = "kind_code")
    private @Nullable String kindCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "customer_kind")
    private CustomerKind customerKind;

    private String name;
    private @Nullable String contact;
    private String address;

    @Column(name = "product_code")
    private @Nullable String productCode;

    private int quantity;
    private long amount;
    private @Nullable String words;
    private String source;

    /** Several grids fit the address, not none. */
    private boolean ambiguous;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "arrived_by_id")
    private @Nullable Long arrivedById;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "settled_by_id")
    private @Nullable Long settledById;

    @Column(name = "unit_id")
    private @Nullable Long unitId;

    @Column(name = "filed_number")
    private @Nullable String filedNumber;

    @Column(name = "order_number")
    private @Nullable String orderNumber;

    private @Nullable String reason;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Arrival() {}

    @SuppressWarnings("NullAway")
    Arrival(String number, NewArrival what, @Nullable Long by, Instant at) {
        this.number = number;
        this.state = ArrivalState.WAITING;
        this.kindCode = what.kindCode();
        this.customerKind = what.customerKind();
        this.name = what.name();
        this.contact = what.contact();
        this.address = what.address();
        this.productCode = what.productCode();
        this.quantity = what.quantity();
        this.amount = what.amount();
        this.words = what.words();
        this.source = what.source();
        this.arrivedById = by;
        this.arrivedAt = at;
    }

    void waits(boolean several) {
        ambiguous = several;
    }

    void settle(ArrivalDesk.Placed placed, @Nullable Long by, Instant at) {
        requireWaiting();
        state = ArrivalState.SETTLED;
        unitId = placed.unitId();
        filedNumber = placed.customer();
        orderNumber = placed.order();
        settledById = by;
        settledAt = at;
    }

    void drop(String why, @Nullable Long by, Instant at) {
        requireWaiting();
        state = ArrivalState.DROPPED;
        reason = why;
        settledById = by;
        settledAt = at;
    }

    void requireWaiting() {
        if (state != ArrivalState.WAITING) {
            throw Refusal.conflict("intake.refusal.settled", number);
        }
    }

    NewArrival what() {
        return new NewArrival(
                kindCode, customerKind, name, contact, address, productCode, quantity, amount, words, source);
    }

    Optional<Long> arrivedById() {
        return Optional.ofNullable(arrivedById);
    }

    boolean isBy(@Nullable Long person) {
        return arrivedById != null && arrivedById.equals(person);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String number() {
        return number;
    }

    String address() {
        return address;
    }
}
