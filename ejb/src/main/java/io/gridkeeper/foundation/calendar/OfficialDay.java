package io.gridkeeper.foundation.calendar;

import io.gridkeeper.foundation.kernel.Bilingual;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day of a holiday notice. A notice may reach into December of the year before. */
@Entity
@Table(name = "calendar_day")
class OfficialDay {

    @Id
    @Column(name = "calendar_day")
    private LocalDate day;

    @Column(name = "notice_year", nullable = false)
    private int noticeYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private DayKind kind;

    @Column(name = "name_zh", nullable = false, length = 60)
    private String chineseName;

    @Column(name = "name_en", nullable = false, length = 60)
    private String englishName;

    @SuppressWarnings("NullAway.Init")
    protected OfficialDay() {}

    OfficialDay(int noticeYear, HolidayNotice.Day day) {
        this.noticeYear = noticeYear;
        this.day = day.date();
        this.kind = day.kind();
        this.chineseName = day.name().chinese();
        this.englishName = day.name().english();
    }

    LocalDate day() {
        return day;
    }

    DayKind kind() {
        return kind;
    }

    Bilingual name() {
        return new Bilingual(chineseName, englishName);
    }
}
