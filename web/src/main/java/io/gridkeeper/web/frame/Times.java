package io.gridkeeper.web.frame;

import io.gridkeeper.foundation.kernel.CompanyClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Times and sums as people say them ("今天 09:42", "周五 16:10", "11月18日 10:03"), with the exact ones for hovering. */
@Named("times")
@RequestScoped
public class Times {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final int WEEK = 7;

    @Inject
    private Clock clock;

    @Inject
    private Language language;

    public LocalDate getToday() {
        return CompanyClock.dayOf(clock.instant());
    }

    /** "frame.greeting.morning" and so on. */
    public String getPartOfDay() {
        int hour = clock.instant().atZone(CompanyClock.ZONE).getHour();
        return hour < 11 ? "morning" : hour < 13 ? "noon" : hour < 18 ? "afternoon" : "evening";
    }

    public String when(@Nullable Instant instant) {
        if (instant == null) {
            return "";
        }
        ZonedDateTime then = instant.atZone(CompanyClock.ZONE);
        return near(then.toLocalDate()) + ' ' + then.format(CLOCK);
    }

    /** When something is over; the midnight at which a day ends belongs to that day. */
    public String until(Instant end) {
        ZonedDateTime then = end.atZone(CompanyClock.ZONE);
        return then.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? near(then.toLocalDate().minusDays(1)) + " 24:00"
                : when(end);
    }

    private String near(LocalDate day) {
        long ago = ChronoUnit.DAYS.between(day, getToday());
        if (ago == 0 || ago == 1) {
            return language.messages().text(ago == 0 ? "frame.today" : "frame.yesterday");
        }
        return ago > 1 && ago < WEEK ? weekday(day) : day(day);
    }

    /** "11月18日", with the year when it is not this one. */
    public String day(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        String key = day.getYear() == getToday().getYear() ? "frame.date.day" : "frame.date.year";
        return DateTimeFormatter.ofPattern(language.messages().text(key), language.getLocale())
                .format(day);
    }

    /** "11月23日 星期一". */
    public String longDay(LocalDate day) {
        return day(day)
                + ' '
                + DateTimeFormatter.ofPattern("EEEE", language.getLocale()).format(day);
    }

    /** The day of an instant, short, for a column. */
    public String dayOf(@Nullable Instant instant) {
        return instant == null ? "" : day(CompanyClock.dayOf(instant));
    }

    /** One character in Chinese. */
    public String shortWeekday(LocalDate day) {
        String name = weekday(day);
        return language.isEnglish() ? name : name.substring(name.length() - 1);
    }

    public String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE", language.getLocale()).format(day);
    }

    public String exact(@Nullable Instant instant) {
        return instant == null ? "" : instant.atZone(CompanyClock.ZONE).format(EXACT);
    }

    /** Yuan as 万元, as safety budgets are written. */
    public String money(@Nullable BigDecimal yuan) {
        return yuan == null ? "" : language.messages().text("frame.money", yuan.divide(TEN_THOUSAND));
    }
}
