package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridScope;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.foundation.kernel.Typed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds hazards and shows them, bounded by what the caller may see. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class HazardSearch {

    private static final int MOST_ROWS = 200;
    private static final int MOST_EXPORTED = 2000;
    private static final int MOST_FILTERS = 50;

    @Inject
    private Hazards hazards;

    @Inject
    private HazardPages pages;

    @Inject
    private HazardPapers papers;

    @Inject
    private HazardAccess access;

    @Inject
    private HazardFolder folder;

    @Inject
    private HazardProcess process;

    @Inject
    private GridScope scope;

    @Inject
    private GridRegister grids;

    @Inject
    private Clock clock;

    /** One page of the register, at most 200 rows; {@code cursor} comes from the page before. */
    public Slice<HazardRow> list(HazardFilter filter, HazardSort sort, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var query = query(filter);
        query.after(cursor, sort);
        var lines = Slice.of(pages.lines(query, sort, rows + 1), rows, sort::cursorAt);
        return new Slice<>(rows(lines.rows()), lines.next());
    }

    /** What was open at the end of a day in some grids the caller sees, the newest first; at most 2,000. */
    public List<HazardRow> openOn(Collection<Long> gridIds, LocalDate day, int limit) {
        var seen = gridIds.stream().filter(scope::sees).toList();
        return seen.isEmpty()
                ? List.of()
                : rows(hazards.openAt(seen, CompanyClock.endOf(day), Math.clamp(limit, 1, MOST_EXPORTED)));
    }

    /** How many the filter finds, all of them; for work that has the time. */
    @RolesAllowed(Roles.SYSTEM)
    public long countAll(HazardFilter filter) {
        return pages.count(query(filter), Integer.MAX_VALUE);
    }

    /** How many the filter finds, counted up to ten thousand, or to a thousand where words are searched. */
    public BoundedCount count(HazardFilter filter) {
        int most = filter.text() == null ? BoundedCount.LIMIT : BoundedCount.TEXT_LIMIT;
        return BoundedCount.of(pages.count(query(filter), most + 1), most);
    }

    /** Everything about one hazard; not found when the caller may not see it. */
    public HazardView view(String number) {
        return folder.open(visible(number));
    }

    /** The process picture with the token. */
    public HazardDiagram diagram(String number) {
        var hazard = visible(number);
        return new HazardDiagram(process.diagramXml(), process.activeIds(hazard));
    }

    /** Hazards of the last 180 days in the same grid that a description being typed may repeat; at most five. */
    public List<HazardRow> alike(long gridId, @Nullable Long placeId, String description) {
        scope.require(gridId);
        var place = new HazardPlace(gridId, null, placeId, null);
        var found = RepeatPolicy.alike(
                description, hazards.earlier(place, clock.instant().minus(RepeatPolicy.REACH)));
        var lines = pages.lines(found.stream().map(RepeatPolicy.Earlier::id).toList());
        return rows(found.stream()
                .map(RepeatPolicy.Earlier::id)
                .map(lines::get)
                .filter(Objects::nonNull)
                .toList());
    }

    /** A page of whole records for an export, at most 2,000, in the order of the register. */
    public Slice<HazardExportRow> exportRows(HazardFilter filter, HazardSort sort, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_EXPORTED);
        var query = query(filter);
        query.after(cursor, sort);
        var page = Slice.of(pages.whole(query, sort, rows + 1), rows, last -> sort.cursorAt(HazardLine.of(last)));
        return new Slice<>(folder.exported(page.rows()), page.next());
    }

    /** Those of the numbers that the register knows, wherever they are; for lists that come back from outside. */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM})
    public Set<String> known(Collection<String> numbers) {
        return numbers.isEmpty() ? Set.of() : hazards.knownNumbers(numbers);
    }

    /** The filters the caller keeps, by name. */
    public List<SavedFilter> savedFilters() {
        return papers.filters(access.caller().accountId()).stream()
                .map(KeptFilter::saved)
                .toList();
    }

    /** Keeps a filter under a name; an older one of the same name is replaced. */
    public void saveFilter(String name, HazardFilter filter) {
        var wanted = Typed.required(name, 60, "hazard.missing.filterName");
        long account = access.caller().accountId();
        var kept = papers.filters(account);
        var same =
                kept.stream().filter(one -> one.saved().name().equals(wanted)).findFirst();
        if (same.isPresent()) {
            same.get().changeTo(filter.toQuery());
        } else if (kept.size() >= MOST_FILTERS) {
            throw Refusal.conflict("hazard.refusal.tooManyFilters", MOST_FILTERS);
        } else {
            papers.add(new KeptFilter(account, wanted, filter.toQuery()));
        }
    }

    /** Drops a filter of the caller's. */
    public void dropFilter(long id) {
        var kept = papers.filter(id)
                .filter(one -> one.belongsTo(access.caller().accountId()))
                .orElseThrow(() -> Refusal.notFound("hazard.refusal.filterUnknown"));
        papers.remove(kept);
    }

    private Hazard visible(String number) {
        var hazard = hazards.get(number);
        access.requireVisible(hazard);
        return hazard;
    }

    private HazardQuery query(HazardFilter filter) {
        var person = access.caller().personId();
        var bounds = bounds(filter);
        return new HazardQuery(
                filter,
                new HazardQuery.Bounds(
                        bounds,
                        bounds == null ? List.of() : access.openings(filter.grid()),
                        person == null ? 0 : person,
                        CompanyClock.dayOf(clock.instant()),
                        pages.hasWordIndex()));
    }

    /** The grids to search in: those asked for, of those the caller sees; null means all. */
    private @Nullable Collection<Long> bounds(HazardFilter filter) {
        return filter.grid() == null && filter.isAboutMe() ? null : grids.within(filter.grid());
    }

    private List<HazardRow> rows(List<HazardLine> lines) {
        var today = CompanyClock.dayOf(clock.instant());
        return lines.stream().map(line -> line.row(today)).toList();
    }
}
