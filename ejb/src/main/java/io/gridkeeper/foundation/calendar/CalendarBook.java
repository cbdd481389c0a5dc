package io.gridkeeper.foundation.calendar;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The company's calendar: everybody reads it; the grid office and the system administrator load a year's holiday notice
 * and change days, each with a reason that is kept. Every change fires {@link CalendarChanged} in its transaction.
 */
@Stateless
@PermitAll
@DeclareRoles("SYSTEM")
public class CalendarBook {

    private static final int LONGEST_REASON = 300;

    @Inject
    private CalendarDays days;

    @Inject
    private CalendarCache cache;

    @Inject
    private Event<CalendarChanged> changed;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** The calendar as it stands now, with the changes of the present transaction. */
    public WorkCalendar current() {
        return cache.at(days.stamp(), days::calendar);
    }

    /** One year for people: all days that differ from their weekday, where the notice came from, what was changed. */
    public CalendarYear year(int year) {
        return new CalendarYear(year, days.loadedYear(year), days.markedDays(year), days.changes(year));
    }

    /** The years with a holiday notice, ascending. */
    public List<Integer> knownYears() {
        return days.knownYears();
    }

    /**
     * Marks a day as holiday or workday of the company, or takes the company's mark away.
     *
     * @param kind null: the day is again what the holiday notice and its weekday say
     */
    @RolesAllowed({"GRID_OFFICE", "SYSTEM_ADMIN", "SYSTEM"})
    public void mark(LocalDate day, @Nullable DayKind kind, String reason) {
        var cause = checked(reason);
        var head = days.holdHead();
        var before = days.effectiveKind(day);
        days.mark(day, kind, cause);
        days.note(head, entry(day.getYear(), cause).ofDay(day, before, days.effectiveKind(day)));
        changed.fire(new CalendarChanged(day, day, cause));
    }

    /**
     * Loads or replaces the holiday notice of a year; days the company marked itself stay as marked.
     *
     * @param source where the notice came from, as shown to people
     */
    @RolesAllowed({"GRID_OFFICE", "SYSTEM_ADMIN", "SYSTEM"})
    public void load(HolidayNotice notice, String source) {
        var cause = checked(source);
        var head = days.holdHead();
        var span = days.replace(notice, cause, caller(), clock.instant());
        days.note(head, entry(notice.year(), cause));
        changed.fire(new CalendarChanged(span.getFirst(), span.getLast(), cause));
    }

    /** Loads those years of the data brought along that nobody has loaded yet; safe on two nodes. */
    @RolesAllowed("SYSTEM")
    public void loadMissing(List<HolidayNotice> brought, String source) {
        days.holdHead();
        var known = Set.copyOf(days.knownYears());
        brought.stream().filter(notice -> !known.contains(notice.year())).forEach(notice -> load(notice, source));
    }

    private CalendarChange entry(int year, String reason) {
        return new CalendarChange(year, reason, caller(), clock.instant());
    }

    private static String checked(String reason) {
        if (reason.isBlank()) {
            throw Refusal.invalid("calendar.refusal.reasonMissing");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw Refusal.tooLarge("calendar.refusal.reasonTooLong", LONGEST_REASON);
        }
        return reason.strip();
    }

    private String caller() {
        return session.isCallerInRole("SYSTEM")
                ? "system"
                : session.getCallerPrincipal().getName();
    }
}
