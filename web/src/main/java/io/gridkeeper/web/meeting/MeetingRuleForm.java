package io.gridkeeper.web.meeting;

import io.gridkeeper.duty.meeting.MeetingCadence;
import io.gridkeeper.duty.meeting.MeetingPlanner;
import io.gridkeeper.duty.meeting.MeetingRhythm;
import io.gridkeeper.duty.meeting.MeetingRuleBook;
import io.gridkeeper.duty.meeting.SetRule;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.web.frame.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Adopts and ends rules, and plans meetings from them. */
@Named
@RequestScoped
public class MeetingRuleForm {

    @Inject
    private MeetingRuleBook book;

    @Inject
    private MeetingPlanner planner;

    private final Map<String, String> text = new HashMap<>();
    private final Map<String, LocalDate> day = new HashMap<>();
    private MeetingCadence cadence = MeetingCadence.WEEKLY;
    private @Nullable DayOfWeek weekday = DayOfWeek.MONDAY;
    private @Nullable LocalTime beginsAt = LocalTime.of(8, 30);
    private List<Long> grids = List.of();

    public void set() throws IOException {
        var rows = book.set(new SetRule(
                words("name"),
                words("purpose"),
                day("from", "meeting.missing.from"),
                new MeetingRhythm(cadence, weekday, monthDay(), time()),
                words("hostPost"),
                grids));
        Say.done("meeting.done.set", rows.size());
        back(grids.size() == 1 ? grids.getFirst() : 0);
    }

    public void end(long rule, long grid) throws IOException {
        book.end(rule);
        Say.done("meeting.done.end");
        back(grid);
    }

    public void plan(long grid) throws IOException {
        var made = planner.generate(
                day("first", "meeting.missing.period"), day("last", "meeting.missing.period"), List.of());
        Say.done(
                "meeting.done.plan",
                made.planned(),
                made.known(),
                made.without().size());
        back(grid);
    }

    private static void back(long grid) throws IOException {
        Faces.redirect(Faces.getRequestContextPath() + "/duty/meetings" + (grid == 0 ? "" : "?grid=" + grid));
    }

    private LocalDate day(String field, String missing) {
        var given = day.get(field);
        if (given == null) {
            throw Refusal.invalid(missing);
        }
        return given;
    }

    private LocalTime time() {
        if (beginsAt == null) {
            throw Refusal.invalid("meeting.missing.time");
        }
        return beginsAt;
    }

    private @Nullable Integer monthDay() {
        var typed = words("monthDay").strip();
        return typed.matches("\\d{1,2}") ? Integer.valueOf(typed) : null;
    }

    private String words(String field) {
        return Objects.requireNonNullElse(text.get(field), "");
    }

    public Map<String, String> getText() {
        return text;
    }

    public Map<String, LocalDate> getDay() {
        return day;
    }

    public MeetingCadence getCadence() {
        return cadence;
    }

    public void setCadence(MeetingCadence cadence) {
        this.cadence = cadence;
    }

    public @Nullable DayOfWeek getWeekday() {
        return weekday;
    }

    public void setWeekday(@Nullable DayOfWeek weekday) {
        this.weekday = weekday;
    }

    public @Nullable LocalTime getBeginsAt() {
        return beginsAt;
    }

    public void setBeginsAt(@Nullable LocalTime beginsAt) {
        this.beginsAt = beginsAt;
    }

    public List<Long> getGrids() {
        return grids;
    }

    public void setGrids(@Nullable List<Long> grids) {
        this.grids = Objects.requireNonNullElse(grids, List.of());
    }
}
