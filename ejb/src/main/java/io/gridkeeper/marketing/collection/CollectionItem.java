package io.gridkeeper.marketing.collection;

import io.gridkeeper.foundation.kernel.Refusal;
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
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An arrear to collect or a contract to renew. Life: listed, {@link #worked worked} step by step, settled or {@link
 * #drop dropped}; the next step always stands on it.
 */
@Entity
@Table(name = "collection_item")
class CollectionItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "collection_item_seq")
    @SequenceGenerator(name = "collection_item_seq", sequenceName = "collection_item_seq", allocationSize = 50)
    private @Nullable Long id;

    private String number;

    @Enumerated(EnumType.STRING)
    private CollectionKind kind;

    @Column(name = "customer_id")
    private long customerId;

    private String reference;
    private long amount;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "listed_on")
    private LocalDate listedOn;

    @Enumerated(EnumType.STRING)
    private CollectionState state;

    @Column(name = "last_step")
    private int lastStep;

    @Column(name = "next_on")
    private @Nullable LocalDate nextOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "next_action")
    private @Nullable DunningAction nextAction;

    @Column(name = "promised_on")
    private @Nullable LocalDate promisedOn;

    @Column(name = "settled_on")
    private @Nullable LocalDate settledOn;

    @Column(name = "sort_on")
    private LocalDate sortOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected CollectionItem() {}

    CollectionItem(String number, FileDue due, long customerId, LocalDate listedOn) {
        this.number = number;
        this.kind = due.kind();
        this.customerId = customerId;
        this.reference = due.reference();
        this.amount = due.amount();
        this.dueOn = due.dueOn();
        this.listedOn = listedOn;
        this.state = CollectionState.OPEN;
        this.sortOn = due.dueOn();
    }

    /** Takes the next step from the table as it is today; a promise goes before it. */
    void plan(DunningTable table) {
        var promised = promisedOn;
        var next = table.after(kind, lastStep, dueOn);
        if (!state.isOpen()) {
            nextOn = null;
            nextAction = null;
        } else if (state == CollectionState.PROMISED && promised != null) {
            nextOn = table.afterPromise(promised);
            nextAction = next.map(DunningTable.Next::action).orElse(DunningAction.CALL);
        } else {
            nextOn = next.map(DunningTable.Next::day).orElse(null);
            nextAction = next.map(DunningTable.Next::action).orElse(null);
        }
        sortOn = Objects.requireNonNullElse(nextOn, dueOn);
    }

    /** Something was done; gives the step of the table it counts as, 0 for something beside it. */
    int worked(NewDunning done, LocalDate day, DunningTable table) {
        mustBeOpen();
        if (!done.outcome().fits(kind)) {
            throw Refusal.invalid("collection.refusal.outcome");
        }
        if (done.outcome() == DunningOutcome.PROMISED
                && done.on() != null
                && done.on().isBefore(day)) {
            throw Refusal.invalid("collection.refusal.promisePast");
        }
        int step = table.after(kind, lastStep, dueOn)
                .filter(next -> !next.day().isAfter(day) || next.action() == done.action())
                .map(DunningTable.Next::position)
                .orElse(0);
        lastStep = Math.max(lastStep, step);
        if (done.outcome().settles()) {
            state = CollectionState.SETTLED;
            settledOn = day;
        } else {
            boolean promises = done.outcome() == DunningOutcome.PROMISED;
            state = promises ? CollectionState.PROMISED : CollectionState.OPEN;
            promisedOn = promises ? done.on() : null;
        }
        plan(table);
        return step;
    }

    void drop(DunningTable table) {
        mustBeOpen();
        state = CollectionState.DROPPED;
        plan(table);
    }

    private void mustBeOpen() {
        if (!state.isOpen()) {
            throw Refusal.conflict("collection.refusal.closed", number);
        }
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String number() {
        return number;
    }

    CollectionKind kind() {
        return kind;
    }

    long customerId() {
        return customerId;
    }

    CollectionState state() {
        return state;
    }

    @Nullable
    LocalDate nextOn() {
        return nextOn;
    }

    @Nullable
    DunningAction nextAction() {
        return nextAction;
    }
}
