package io.gridkeeper.safety.warning;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
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
import org.jspecify.annotations.Nullable;

/** A signal. Life: told, then {@link #settle settled} with what came of it. */
@Entity
@Table(name = "warning_signal")
class WarningSignal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "warning_signal_seq")
    @SequenceGenerator(name = "warning_signal_seq", sequenceName = "warning_signal_seq", allocationSize = 50)
    private long id;

    @Column(updatable = false)
    private String number;

    @Column(name = "grid_id")
    private long gridId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SignalKind kind;

    @Column(name = "place_text", updatable = false)
    private String placeText;

    @Column(updatable = false)
    private String description;

    @Column(name = "seen_on", updatable = false)
    private LocalDate seenOn;

    @Column(name = "teller_id", updatable = false)
    private long tellerId;

    @Column(name = "by_correspondent", updatable = false)
    private boolean byCorrespondent;

    private @Nullable String outcome;

    @Column(name = "settled_on")
    private @Nullable LocalDate settledOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected WarningSignal() {}

    WarningSignal(String number, TellSignal told, Teller teller) {
        this.number = number;
        this.gridId = told.gridId();
        this.kind = told.kind();
        this.placeText = told.placeText();
        this.description = told.description();
        this.seenOn = teller.seenOn();
        this.tellerId = teller.personId();
        this.byCorrespondent = teller.correspondent();
    }

    /** Who tells, whether as a correspondent of the grid, and the day on which it was seen. */
    record Teller(long personId, boolean correspondent, LocalDate seenOn) {}

    void settle(String what, LocalDate on) {
        if (settledOn != null) {
            throw Refusal.conflict("warning.refusal.settledAlready", number).citing("R12-4.6a");
        }
        outcome = Typed.required(what, 1000, "warning.missing.outcome");
        settledOn = on;
    }

    void goTo(long grid) {
        gridId = grid;
    }

    SignalRow row(String gridName, String teller) {
        return new SignalRow(
                id,
                number,
                gridId,
                gridName,
                kind,
                placeText,
                description,
                seenOn,
                teller,
                byCorrespondent,
                outcome,
                settledOn);
    }

    long id() {
        return id;
    }

    String number() {
        return number;
    }

    long gridId() {
        return gridId;
    }

    long tellerId() {
        return tellerId;
    }

    String description() {
        return description;
    }

    SignalKind kind() {
        return kind;
    }

    LocalDate seenOn() {
        return seenOn;
    }

    boolean isOpen() {
        return settledOn == null;
    }
}
