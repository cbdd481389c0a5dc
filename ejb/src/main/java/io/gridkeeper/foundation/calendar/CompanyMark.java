package io.gridkeeper.foundation.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** What the company itself decided about a day; it stands above the holiday notice and outlives its reloading. */
@Entity
@Table(name = "calendar_mark")
class CompanyMark {

    @Id
    @Column(name = "calendar_day")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private DayKind kind;

    @Column(name = "reason", nullable = false, length = 300)
    private String reason;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CompanyMark() {}

    CompanyMark(LocalDate day, DayKind kind, String reason) {
        this.day = day;
        this.kind = kind;
        this.reason = reason;
    }

    void become(DayKind newKind, String newReason) {
        kind = newKind;
        reason = newReason;
    }

    LocalDate day() {
        return day;
    }

    DayKind kind() {
        return kind;
    }

    String reason() {
        return reason;
    }
}
