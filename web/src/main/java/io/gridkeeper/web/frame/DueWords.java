package io.gridkeeper.web.frame;

import io.gridkeeper.foundation.calendar.CalendarBook;
import io.gridkeeper.foundation.calendar.WorkCalendar;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** How far away a due day is in the company's working days, in words, and whether it is late or soon. */
@Named("dueWords")
@RequestScoped
public class DueWords {

    @Inject
    private CalendarBook book;

    @Inject
    private Times times;

    @Inject
    private Texts msg;

    private WorkCalendar calendar;

    @PostConstruct
    void open() {
        calendar = book.current();
    }

    public String kind(LocalDate due) {
        if (due.isBefore(times.getToday())) {
            return "late";
        }
        return left(due) <= 1 ? "soon" : "";
    }

    public String icon(LocalDate due) {
        return due.isBefore(times.getToday()) ? "warn" : "clock";
    }

    public String text(LocalDate due) {
        LocalDate today = times.getToday();
        if (due.equals(today)) {
            return msg.get("frame.due.today");
        }
        if (due.isBefore(today)) {
            int late = calendar.workdaysBetween(due, today);
            return late == 0 ? msg.get("frame.due.over") : msg.of("frame.due.late", late);
        }
        return left(due) == 0 ? times.day(due) : msg.of("frame.due.left", left(due));
    }

    public boolean rest(LocalDate day) {
        return !calendar.isWorkday(day);
    }

    private int left(LocalDate due) {
        return calendar.workdaysBetween(times.getToday(), due);
    }
}
