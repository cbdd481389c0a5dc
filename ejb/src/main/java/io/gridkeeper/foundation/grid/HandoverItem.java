package io.gridkeeper.foundation.grid;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of a hand-over list as it is stored. */
@Embeddable
class HandoverItem {

    private String kind;
    private String number;
    private String title;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    private String link;

    @SuppressWarnings("NullAway")
    protected HandoverItem() {}

    HandoverItem(OpenItem item) {
        this.kind = item.kind();
        this.number = item.number();
        this.title = item.title();
        this.dueOn = item.dueOn();
        this.link = item.link();
    }

    OpenItem item() {
        return new OpenItem(kind, number, title, dueOn, link);
    }
}
