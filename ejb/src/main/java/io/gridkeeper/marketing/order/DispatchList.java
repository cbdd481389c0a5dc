package io.gridkeeper.marketing.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A list of customers that the company sent to the grids to be worked by a day (派单营销). */
@Entity
@Table(name = "dispatch_list")
class DispatchList {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dispatch_list_seq")
    @SequenceGenerator(name = "dispatch_list_seq", sequenceName = "dispatch_list_seq", allocationSize = 50)
    private @Nullable Long id;

    private String number;

    @Column
    private String title;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "dispatched_at")
    private Instant dispatchedAt;

    @Column(name = "dispatched_by_id")
    private @Nullable Long dispatchedById;

    @Column
    private int orders;

    @SuppressWarnings("NullAway")
    protected DispatchList() {}

    DispatchList(String number, Dispatch dispatch, @Nullable Long by, Instant at) {
        this.number = number;
        this.title = dispatch.title();
        this.dueOn = dispatch.dueOn();
        this.dispatchedAt = at;
        this.dispatchedById = by;
        this.orders = dispatch.customerNumbers().size();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String number() {
        return number;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
