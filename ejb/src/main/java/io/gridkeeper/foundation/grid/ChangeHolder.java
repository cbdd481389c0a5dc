package io.gridkeeper.foundation.grid;

import java.time.LocalDate;

/** Another person takes a post over on a day; the former holder's last day is the one before. */
public record ChangeHolder(long personId, LocalDate from, String reason) {

    public ChangeHolder {
        reason = Reasons.required(reason);
    }
}
