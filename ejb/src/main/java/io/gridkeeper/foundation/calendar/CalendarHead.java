package io.gridkeeper.foundation.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that changes of the calendar queue up at; its stamp is the id of the last change. */
@Entity
@Table(name = "calendar_head")
class CalendarHead {

    static final int ONLY = 1;

    @Id
    @Column(name = "id")
    private int id = ONLY;

    @Column(name = "stamp", nullable = false)
    private long stamp;

    protected CalendarHead() {}

    int id() {
        return id;
    }

    long stamp() {
        return stamp;
    }

    void stampWith(long changeId) {
        stamp = changeId;
    }
}
