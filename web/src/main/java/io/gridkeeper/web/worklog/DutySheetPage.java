package io.gridkeeper.web.worklog;

import io.gridkeeper.duty.worklog.DutyPeriod;
import io.gridkeeper.duty.worklog.DutyPeriod.Span;
import io.gridkeeper.duty.worklog.DutySheet;
import io.gridkeeper.duty.worklog.DutySheets;
import io.gridkeeper.duty.worklog.WorkLine;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.PerformedKind;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.kernel.Asked;
import io.gridkeeper.foundation.kernel.Narrowing;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * The sheets of a grid in a week or a month, or with a person in the address that person's with the list behind its
 * figures. Who keeps no grid comes to his own at once.
 */
@Named
@RequestScoped
public class DutySheetPage {

    private static final int ROWS = 50;
    private static final List<PerformedKind> FIRST =
            List.of(PerformedKind.MEETING_CHAIRED, PerformedKind.CHECK, PerformedKind.MAJOR_APPROVED);

    @Inject
    private DutySheets sheets;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Times times;

    private DutyPeriod period = DutyPeriod.of(Span.MONTH, LocalDate.EPOCH);
    private List<GridRow> grids = List.of();
    private @Nullable GridRow grid;
    private List<DutySheet> rows = List.of();
    private @Nullable String next;
    private @Nullable DutySheet one;
    private @Nullable PerformedKind kind;
    private List<WorkLine> works = List.of();

    @PostConstruct
    void load() {
        var parameters = new HashMap<String, List<String>>();
        Faces.getRequestParameterValuesMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        var asked = new Asked(parameters);
        period = AskedPeriod.of(asked.text("span"), asked.text("day"), times.getToday());
        grids = sheets.grids();
        var person = asked.number("person");
        var number = asked.number("grid");
        grid = grids.stream()
                .filter(row -> number == null || row.id() == number)
                .min(Comparator.comparingInt(GridRow::depth))
                .orElse(null);
        if (person != null || grid == null) {
            open(person == null ? caller.get().requirePersonId() : person, asked);
        } else {
            var page = sheets.list(grid.id(), period, asked.text("cursor"), ROWS);
            rows = page.rows();
            next = page.next();
        }
    }

    private void open(long person, Asked asked) {
        one = sheets.sheet(person, period);
        kind = asked.one("kind", PerformedKind::valueOf);
        works = sheets.works(person, period, kind);
    }

    /** The address of a person's sheet, or of the list where there is none, in some period. */
    public String link(@Nullable Long person, DutyPeriod when, @Nullable PerformedKind counted) {
        return "/duty/sheet?"
                + new Narrowing()
                        .with("grid", grid == null ? null : grid.id())
                        .with("span", when.span().name())
                        .with("day", when.first())
                        .with("person", person)
                        .with("kind", counted == null ? null : counted.name())
                        .toQuery();
    }

    /** The same sheet over a week or a month: that of today where the period shown holds today. */
    public String turned(Span span) {
        var today = times.getToday();
        boolean now = !today.isBefore(period.first()) && !today.isAfter(period.last());
        return link(one == null ? null : one.personId(), DutyPeriod.of(span, now ? today : period.first()), kind);
    }

    public @Nullable String getMore() {
        return next == null ? null : link(null, period, null) + "&cursor=" + next;
    }

    /** The kinds of which there were any, in their order, the own post left out. */
    public List<PerformedKind> getCounted() {
        return one == null
                ? List.of()
                : one.figures().keySet().stream()
                        .filter(counted -> !counted.isOfPost())
                        .toList();
    }

    /** The kinds that stand in the list beside the two sums. */
    public List<PerformedKind> getFirst() {
        return FIRST;
    }

    public List<Span> getSpans() {
        return Arrays.asList(Span.values());
    }

    public boolean isMine() {
        return one != null && Long.valueOf(one.personId()).equals(caller.get().personId());
    }

    public DutyPeriod getPeriod() {
        return period;
    }

    public List<GridRow> getGrids() {
        return grids;
    }

    public @Nullable GridRow getGrid() {
        return grid;
    }

    public List<DutySheet> getRows() {
        return rows;
    }

    public @Nullable String getNext() {
        return next;
    }

    public @Nullable DutySheet getOne() {
        return one;
    }

    public @Nullable PerformedKind getKind() {
        return kind;
    }

    public List<WorkLine> getWorks() {
        return works;
    }
}
