package io.gridkeeper.web.regulation;

import io.gridkeeper.foundation.kernel.CompanyClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The due date that a person tries, as it stands in the address. */
public class DueDateQuery {

    private String axis = "";
    private @Nullable LocalDate received;
    private @Nullable LocalDate rerouted;

    boolean isComplete() {
        return !axis.isBlank() && received != null;
    }

    LocalDate day() {
        return Objects.requireNonNull(received);
    }

    Instant receivedAt() {
        return start(day());
    }

    @Nullable
    Instant reroutedAt() {
        return rerouted == null ? null : start(rerouted);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(CompanyClock.ZONE).toInstant();
    }

    public String getAxis() {
        return axis;
    }

    public void setAxis(@Nullable String axis) {
        this.axis = axis == null ? "" : axis;
    }

    public @Nullable LocalDate getReceived() {
        return received;
    }

    public void setReceived(@Nullable LocalDate received) {
        this.received = received;
    }

    public @Nullable LocalDate getRerouted() {
        return rerouted;
    }

    public void setRerouted(@Nullable LocalDate rerouted) {
        this.rerouted = rerouted;
    }
}
