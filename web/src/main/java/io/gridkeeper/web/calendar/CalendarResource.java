package io.gridkeeper.web.calendar;

import io.gridkeeper.foundation.calendar.CalendarBook;
import io.gridkeeper.foundation.calendar.CalendarYear;
import io.gridkeeper.foundation.calendar.DayKind;
import io.gridkeeper.foundation.calendar.HolidayFile;
import io.gridkeeper.foundation.calendar.HolidayNotice;
import io.gridkeeper.foundation.calendar.MarkedDay;
import io.gridkeeper.web.api.Sheets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The company calendar: years, their special days, marks of the company, loading a holiday notice. */
@Path("calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

    /** The years with a holiday notice. */
    public record Years(List<Integer> years) {}

    /** A year: what is not listed follows its weekday. */
    public record Year(int year, boolean known, @Nullable String source, int workdays, List<Day> days) {

        static Year of(CalendarYear year, int workdays) {
            var source = year.notice().map(notice -> notice.source()).orElse(null);
            var days = year.days().stream().map(Day::of).toList();
            return new Year(year.year(), year.isKnown(), source, workdays, days);
        }
    }

    /** A day that differs from its weekday; {@code reason} where the company marked it itself. */
    public record Day(
            String date,
            String kind,
            String nameZh,
            String nameEn,
            @Nullable String reason) {

        static Day of(MarkedDay day) {
            var name = day.name();
            return new Day(day.day().toString(), day.kind().name(), name.chinese(), name.english(), day.reason());
        }
    }

    /** A mark of the company; without {@code kind} the mark is taken away. */
    public record Mark(@Nullable DayKind kind, @NotNull String reason) {}

    @Inject
    private CalendarBook calendars;

    @GET
    public Years years() {
        return new Years(calendars.knownYears());
    }

    @GET
    @Path("{year: \\d{4}}")
    public Year year(@PathParam("year") int year) {
        var calendar = calendars.current();
        var before = LocalDate.of(year, 1, 1).minusDays(1);
        return Year.of(calendars.year(year), calendar.workdaysBetween(before, before.plusYears(1)));
    }

    /** Loads or replaces a year's holiday notice from JSON, CSV or xlsx. */
    @PUT
    @Path("{year: \\d{4}}")
    @Consumes({MediaType.APPLICATION_JSON, "text/csv", Sheets.XLSX})
    public Year load(
            @PathParam("year") int year,
            @QueryParam("source") @DefaultValue("") String source,
            @HeaderParam("Content-Type") MediaType type,
            byte[] content) {
        calendars.load(HolidayNotice.of(year, HolidayFile.read("notice." + extension(type), content)), source);
        return year(year);
    }

    @PUT
    @Path("days/{date}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Year mark(@PathParam("date") String date, @NotNull Mark mark) {
        var day = Dates.day(date);
        calendars.mark(day, mark.kind(), mark.reason());
        return year(day.getYear());
    }

    private static String extension(MediaType type) {
        return switch (type.getSubtype()) {
            case "json" -> "json";
            case "csv" -> "csv";
            default -> "xlsx";
        };
    }
}
