package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.kernel.CompanyClock;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody talked to a customer: when, what for, what came of it. Never changed. */
@Entity
@Table(name = "customer_touch")
class CustomerTouch {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_touch_seq")
    @SequenceGenerator(name = "customer_touch_seq", sequenceName = "customer_touch_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "customer_id", updatable = false)
    private long customerId;

    @Column(name = "grid_id", updatable = false)
    private @Nullable Long gridId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "happened_at", updatable = false)
    private Instant at;

    @Column(name = "on_day", updatable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TouchPurpose purpose;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SaleStage stage;

    @Column(updatable = false)
    private String words;

    @Column(name = "own_list", updatable = false)
    private boolean ownList;

    @Column(updatable = false)
    private @Nullable String reason;

    @SuppressWarnings("NullAway")
    protected CustomerTouch() {}

    CustomerTouch(Customer customer, NewTouch touch, long personId, Instant at) {
        this.customerId = customer.id();
        this.gridId = customer.gridId();
        this.personId = personId;
        this.at = at;
        this.day = CompanyClock.dayOf(at);
        this.purpose = touch.purpose();
        this.stage = touch.stage();
        this.words = touch.words();
        this.ownList = customer.ownerId() == null || customer.isOnListOf(personId);
        this.reason = touch.reason();
    }

    boolean isOnOwnList() {
        return ownList;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long personId() {
        return personId;
    }

    CustomerView.TouchRow row(String who) {
        return new CustomerView.TouchRow(id(), at, who, purpose, stage, words, ownList, reason);
    }
}
