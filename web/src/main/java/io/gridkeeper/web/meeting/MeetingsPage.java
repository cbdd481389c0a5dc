package io.gridkeeper.web.meeting;

import io.gridkeeper.duty.meeting.DutyRoster;
import io.gridkeeper.duty.meeting.DutyRow;
import io.gridkeeper.duty.meeting.MeetingCadence;
import io.gridkeeper.duty.meeting.MeetingDesk;
import io.gridkeeper.duty.meeting.MeetingFilter;
import io.gridkeeper.duty.meeting.MeetingRow;
import io.gridkeeper.duty.meeting.MeetingRuleBook;
import io.gridkeeper.duty.meeting.MeetingRuleRow;
import io.gridkeeper.duty.meeting.RuleCoverage;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A month of meetings of one grid and those below it, with its rules and its roster. */
@Named
@RequestScoped
public class MeetingsPage {

    private static final int PAGE = 24;
    private static final int TWO_WEEKS = 13;

    @Inject
    private MeetingDesk desk;

    @Inject
    private MeetingRuleBook book;

    @Inject
    private DutyRoster roster;

    @Inject
    private GridRegister grids;

    @Inject
    private Times times;

    private YearMonth month = YearMonth.of(2000, 1);
    private boolean missing;
    private @Nullable GridRow grid;
    private Slice<MeetingRow> slice = new Slice<>(List.of(), null);
    private List<MeetingRuleRow> rules = List.of();
    private List<DutyRow> duties = List.of();
    private List<GridRow> kept = List.of();
    private RuleCoverage coverage = new RuleCoverage(0, 0, List.of());

    @PostConstruct
    void load() {
        var asked = Asked.word("grid");
        month = Asked.month(YearMonth.from(times.getToday()));
        missing = "true".equals(Asked.word("missing"));
        var tree = grids.staticTree();
        grid = tree.stream()
                .filter(row -> asked.isEmpty() || String.valueOf(row.id()).equals(asked))
                .min(Comparator.comparingInt(GridRow::depth))
                .orElse(null);
        coverage = book.coverage(times.getToday());
        kept = tree.stream().filter(row -> book.keeps(row.id())).toList();
        if (grid != null) {
            show(grid.id());
        }
    }

    private void show(long here) {
        var filter = missing
                ? new MeetingFilter(here, null, null, true)
                : new MeetingFilter(here, month.atDay(1), month.atEndOfMonth(), false);
        slice = desk.list(filter, Faces.getRequestParameter("cursor"), PAGE);
        rules = book.list(here).stream().filter(rule -> rule.gridId() == here).toList();
        duties = roster.list(here, times.getToday(), times.getToday().plusDays(TWO_WEEKS)).stream()
                .filter(duty -> duty.gridId() == here)
                .toList();
    }

    public @Nullable GridRow getGrid() {
        return grid;
    }

    public String getMonth() {
        return month.toString();
    }

    public boolean isMissing() {
        return missing;
    }

    public List<MeetingRow> getRows() {
        return slice.rows();
    }

    public String getNext() {
        return slice.next() == null || grid == null
                ? ""
                : "/duty/meetings?grid=" + grid.id() + "&month=" + month + "&missing=" + missing + "&cursor="
                        + slice.next();
    }

    public List<MeetingRuleRow> getRules() {
        return rules;
    }

    public List<DutyRow> getDuties() {
        return duties;
    }

    public RuleCoverage getCoverage() {
        return coverage;
    }

    public List<GridRow> getKept() {
        return kept;
    }

    /** Whether the grid that is shown is one of those the caller keeps. */
    public boolean isKeeper() {
        return grid != null && kept.contains(grid);
    }

    public List<MeetingCadence> getCadences() {
        return Arrays.asList(MeetingCadence.values());
    }

    public List<DayOfWeek> getWeekdays() {
        return Arrays.asList(DayOfWeek.values());
    }
}
