package io.gridkeeper.web.calendar;

import io.gridkeeper.foundation.calendar.CalendarBook;
import io.gridkeeper.foundation.calendar.CalendarYear;
import io.gridkeeper.web.frame.Language;
import io.gridkeeper.web.frame.Say;
import io.gridkeeper.web.frame.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A year of the company calendar; the office changes days and loads holiday notices. */
@Named
@RequestScoped
public class CalendarPage {

    private final DayForm day = new DayForm();

    private final NoticeForm notice = new NoticeForm();

    @Inject
    private CalendarBook calendars;

    @Inject
    private Times times;

    @Inject
    private Language language;

    private @Nullable Integer year;
    private @Nullable CalendarYear shown;
    private List<YearPicture.Sheet> sheets = List.of();
    private List<YearPicture.Span> spans = List.of();
    private List<String> weekdays = List.of();
    private int workdays;

    public void load() {
        int wanted = year == null ? times.getToday().getYear() : Math.clamp(year, 2000, 2199);
        year = wanted;
        shown = calendars.year(wanted);
        var picture = new YearPicture(shown, times.getToday(), language.getLocale());
        sheets = picture.sheets(wanted);
        spans = picture.spans();
        weekdays = picture.weekdays();
        var eve = LocalDate.of(wanted - 1, 12, 31);
        workdays = calendars.current().workdaysBetween(eve, eve.plusYears(1));
        notice.propose(wanted);
    }

    public void mark() {
        var date = Objects.requireNonNull(day.getDate());
        calendars.mark(date, day.kind(), day.getReason());
        Say.done("calendar.day.done", date.toString());
        load();
    }

    public void loadNotice() throws IOException {
        var read = notice.read();
        calendars.load(read, notice.getSource());
        Say.done("calendar.load.done", String.valueOf(read.year()), read.days().size());
        year = read.year();
        load();
    }

    public DayForm getDay() {
        return day;
    }

    public NoticeForm getNotice() {
        return notice;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    public @Nullable CalendarYear getShown() {
        return shown;
    }

    public List<YearPicture.Sheet> getSheets() {
        return sheets;
    }

    public List<YearPicture.Span> getSpans() {
        return spans;
    }

    public List<String> getWeekdays() {
        return weekdays;
    }

    public int getWorkdays() {
        return workdays;
    }
}
