package io.gridkeeper.web.calendar;

import io.gridkeeper.foundation.calendar.DayKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The form about a day. */
public class DayForm {

    private @Nullable LocalDate date;
    private @Nullable String kind;
    private String reason = "";

    @Nullable
    DayKind kind() {
        return kind == null || kind.isBlank() ? null : DayKind.valueOf(kind);
    }

    public @Nullable LocalDate getDate() {
        return date;
    }

    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
