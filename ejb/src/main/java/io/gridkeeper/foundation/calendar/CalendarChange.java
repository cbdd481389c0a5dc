package io.gridkeeper.foundation.calendar;

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
import org.jspecify.annotations.Nullable;

/** A change of the calendar with its cause; never altered. */
@Entity
@Table(name = "calendar_change")
class CalendarChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calendar_change_seq")
    @SequenceGenerator(name = "calendar_change_seq", sequenceName = "calendar_change_seq", allocationSize = 50)
    private long id;

    @Column(name = "calendar_year", nullable = false)
    private int year;

    @Column(name = "calendar_day")
    private @Nullable LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind_before", length = 20)
    private @Nullable DayKind before;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind_after", length = 20)
    private @Nullable DayKind after;

    @Column(name = "reason", nullable = false, length = 300)
    private String reason;

    @Column(name = "changed_by", nullable = false, length = 60)
    private String changedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected CalendarChange() {}

    CalendarChange(int year, String reason, String changedBy, Instant changedAt) {
        this.year = year;
        this.reason = reason;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    CalendarChange ofDay(LocalDate changedDay, @Nullable DayKind kindBefore, @Nullable DayKind kindAfter) {
        day = changedDay;
        before = kindBefore;
        after = kindAfter;
        return this;
    }

    long id() {
        return id;
    }
}
