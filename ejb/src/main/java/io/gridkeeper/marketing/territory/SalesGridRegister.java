package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.foundation.notice.Notices;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.organisation.PersonRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sales areas and grids and who works them: read as far as the caller's scope reaches, drawn by the sales manager. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class SalesGridRegister {

    private static final int MOST_ROWS = 200;
    private static final int MOST_CANDIDATES = 12;
    private static final String KIND = "salesGrid";

    @Inject
    private SalesGrids grids;

    @Inject
    private Staffings staffings;

    @Inject
    private SalesScope scope;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private GridJournal journal;

    @Inject
    private Notices notices;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The sales areas and grids the caller sees, in the order of their codes. */
    public List<SalesGridRow> tree() {
        return scope.visibleGridIds().map(grids::rows).orElseGet(grids::rows);
    }

    /** A page of those whose code or name contains the text; at most 200. */
    public Slice<SalesGridRow> list(String text, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var from = Cursor.decode(cursor, 1);
        var visible = scope.visibleGridIds();
        if (visible.map(Collection::isEmpty).orElse(false)) {
            return new Slice<>(List.of(), null);
        }
        var page = grids.page(visible.orElse(null), text, from == null ? "" : from.text(0), rows + 1);
        return Slice.of(page, rows, row -> Cursor.encode(row.code()));
    }

    /** One the caller sees. */
    public SalesGridRow grid(String code) {
        return grids.row(code)
                .filter(row -> scope.sees(row.id()))
                .orElseThrow(() -> Refusal.notFound("territory.grid.unknown"));
    }

    /** Rows by ids, for the lists of other capabilities; not bounded, because only names come of it. */
    public Map<Long, SalesGridRow> byIds(Collection<Long> ids) {
        return grids.rows(ids).stream().collect(Collectors.toMap(SalesGridRow::id, Function.identity()));
    }

    /** From the uppermost area down to this grid, itself included. */
    public List<SalesGridRow> path(SalesGridRow grid) {
        return grids.rows(grid.pathIds()).stream()
                .sorted(Comparator.comparingInt(SalesGridRow::depth))
                .toList();
    }

    /** Everybody who holds, held or will hold a post in a grid the caller sees. */
    public List<StaffRow> staff(long gridId) {
        scope.require(gridId);
        return staffings.of(gridId);
    }

    /** Who holds a post today in the grids the caller sees among these. */
    public List<StaffRow> staffToday(Collection<Long> gridIds) {
        return staffings.on(gridIds.stream().filter(scope::sees).toList(), today());
    }

    /** What one grid lacks of people and of its service point; an area lacks only its service point. */
    @Clause({"R14-1b", "R14-3.2.1a", "R14-3.2.1c"})
    public List<StaffGap> gapsOf(SalesGridRow grid) {
        scope.require(grid.id());
        return gaps(grid, staffings.numbers(today()), new StaffRules(staffings.limits()));
    }

    /** What the active grids the caller sees lack; complete ones are left out. */
    @Clause({"R14-1b", "R14-3.2.1a"})
    public Map<Long, List<StaffGap>> gaps() {
        var rules = new StaffRules(staffings.limits());
        var numbers = staffings.numbers(today());
        var gaps = new LinkedHashMap<Long, List<StaffGap>>();
        for (var grid : tree()) {
            var missing = grid.state() == SalesGridState.ACTIVE ? gaps(grid, numbers, rules) : List.<StaffGap>of();
            if (!missing.isEmpty()) {
                gaps.put(grid.id(), missing);
            }
        }
        return gaps;
    }

    /** The numbers each post takes. */
    public List<SalesPostLimit> limits() {
        return staffings.limits();
    }

    /** Draws a sales area or grid, or describes a known one anew; active from its first day on. Gives its id. */
    @RolesAllowed({Roles.SALES_MANAGER, Roles.SYSTEM})
    public long store(SalesGridEntry entry) {
        var known = grids.byCode(entry.code());
        var grid = known.orElseGet(() -> new SalesGrid(entry.code(), entry.kind(), entry.name(), entry.from()));
        if (known.isEmpty()) {
            grids.add(grid);
        }
        var before = known.map(SalesGrid::row).map(SalesGridRow::toString).orElse(null);
        var area = entry.areaCode() == null
                ? null
                : grids.byCode(entry.areaCode()).orElseThrow(() -> Refusal.notFound("territory.grid.unknown"));
        grid.describe(entry.name(), entry.servicePoint());
        grid.hangBelow(area);
        grid.activate(entry.from());
        findPaths();
        journal.note(grid.id(), known.isEmpty() ? SalesGridAct.DRAW : SalesGridAct.DESCRIBE, entry.name(), "R14-3.1d");
        trail.record(KIND, grid.id(), "store", null, before, grid.row().toString());
        return grid.id();
    }

    /** Gives a person a post in a grid. Refuses a second area manager at the same time (R14-3.2.1b). */
    @Clause("R14-3.2.1b")
    @RolesAllowed({Roles.SALES_MANAGER, Roles.SYSTEM})
    public long staff(StaffOrder order) {
        var grid = grids.byCode(order.gridCode()).orElseThrow(() -> Refusal.notFound("territory.grid.unknown"));
        var person = organisation.person(order.personId());
        new StaffRules(staffings.limits()).check(order, staffings.of(grid.id()));
        var staffing = new SalesStaffing(grid.id(), order);
        staffings.add(staffing);
        journal.note(grid.id(), SalesGridAct.STAFF, said(staffing, person.name()), limitClause(order.post()));
        trail.record(KIND, grid.id(), "staff", null, null, order.personId() + " " + staffing.described());
        return staffing.id();
    }

    /** Ends a person's post with a day. */
    @RolesAllowed({Roles.SALES_MANAGER, Roles.SYSTEM})
    public void relieve(long staffingId, LocalDate last) {
        var staffing = staffings.find(staffingId).orElseThrow(() -> Refusal.notFound("territory.staff.unknown"));
        var before = staffing.described();
        staffing.endOn(last);
        var name = organisation.person(staffing.personId()).name();
        journal.note(staffing.gridId(), SalesGridAct.RELIEVE, said(staffing, name), null);
        trail.record(KIND, staffing.gridId(), "relieve", null, before, staffing.described());
    }

    /**
     * Lets somebody do the work of an absent person's post for some days: orders that come meanwhile go to the stand-in.
     * The sales manager and the area manager do it. Gives the id of the stand-in's staffing.
     */
    @Clause("R14-3.2.1d")
    public long standIn(StandIn order) {
        var absent = staffings.find(order.staffingId()).orElseThrow(() -> Refusal.notFound("territory.staff.unknown"));
        scope.require(absent.gridId());
        if (!scope.mayPlan() && !scope.holds(absent.gridId(), SalesPost.AREA_MANAGER)) {
            throw Refusal.forbidden("territory.staff.notYours");
        }
        var person = organisation.person(order.personId());
        boolean taken = staffings.of(absent.gridId()).stream()
                .filter(row -> Objects.equals(row.standInFor(), absent.id()))
                .anyMatch(
                        row -> !row.from().isAfter(order.to()) && !order.from().isAfter(row.lastDay()));
        if (taken || order.personId() == absent.personId()) {
            throw Refusal.conflict("territory.staff.standInTwice").citing("R14-3.2.1d");
        }
        var staffing = new SalesStaffing(absent, order);
        staffings.add(staffing);
        journal.note(absent.gridId(), SalesGridAct.STAND_IN, said(staffing, person.name()), "R14-3.2.1d");
        trail.record(KIND, absent.gridId(), "standIn", "R14-3.2.1d", absent.described(), staffing.described());
        var grid = grids.rows(List.of(absent.gridId())).getFirst();
        notices.tell(
                person.id(),
                "territory.notice.standIn",
                List.of(grid.name(), order.from().toString(), order.to().toString()),
                "/sales/grid?code=" + grid.code());
        return staffing.id();
    }

    /** People by name or staff number, to be given a post. */
    @RolesAllowed(Roles.SALES_MANAGER)
    public List<PersonRow> candidates(String text) {
        return organisation.findPeople(text, MOST_CANDIDATES);
    }

    /** What happened to a grid the caller sees, the newest first. */
    public List<SalesGridEventRow> history(long gridId) {
        scope.require(gridId);
        return journal.of(gridId, MOST_ROWS);
    }

    private static String said(SalesStaffing staffing, String name) {
        return staffing.post().name() + " " + name + " " + staffing.days();
    }

    private @Nullable String limitClause(SalesPost post) {
        return staffings.limits().stream()
                .filter(limit -> limit.post() == post)
                .map(SalesPostLimit::clause)
                .findFirst()
                .orElse(null);
    }

    private void findPaths() {
        var all = grids.all().stream().collect(Collectors.toMap(SalesGrid::id, Function.identity()));
        all.values().forEach(grid -> grid.findPath(all));
    }

    private static List<StaffGap> gaps(SalesGridRow grid, Map<Long, Map<SalesPost, Long>> numbers, StaffRules rules) {
        return grid.isGrid()
                ? rules.gaps(numbers.getOrDefault(grid.id(), Map.of()), grid.servicePoint())
                : StaffRules.areaGaps(grid.servicePoint());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
