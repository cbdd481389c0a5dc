package io.gridkeeper.duty.worklog;

import io.gridkeeper.foundation.grid.GridPaper;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.MemberWork;
import io.gridkeeper.foundation.grid.Performed;
import io.gridkeeper.foundation.grid.PerformedKind;
import io.gridkeeper.foundation.grid.PostOffice;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The duty sheets: everybody sees his own, who keeps a grid those of its people, as far as their work lies in grids he
 * keeps. A sheet out of sight is not found.
 */
@Stateless
@RolesAllowed(Roles.WORKER)
@Clause({"R08-2a", "R07-6a"})
public class DutySheets {

    private static final int MOST_SHEETS = 100;
    private static final int MOST_LINES = 500;

    @Inject
    private SheetPeople people;

    @Inject
    private LogAccess access;

    @Inject
    private PostOffice posts;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    @Any
    private Instance<MemberWork> works;

    /** The grids of whose people the caller sees sheets. */
    public List<GridRow> grids() {
        return access.kept();
    }

    /**
     * A page of the sheets of a grid the caller keeps and those below it: the main leader's first, then by staff number;
     * at most 100.
     */
    @Clause("R07-6a")
    public Slice<DutySheet> list(long gridId, DutyPeriod period, @Nullable String cursor, int limit) {
        var grid = access.grid(gridId);
        if (!access.keeps(grid)) {
            throw Refusal.forbidden("worklog.refusal.sheets").citing("R07-6a");
        }
        var from = Cursor.decode(cursor, 1);
        var leaders = people.leaders(grid.id(), period);
        var first = from == null ? leaders : List.<SheetPerson>of();
        int rows = Math.max(1, Math.clamp(limit, 1, MOST_SHEETS) - first.size());
        var page = Slice.of(
                people.members(grid.path(), period, ids(leaders), from == null ? "" : from.text(0), rows + 1),
                rows,
                person -> Cursor.encode(person.staffNumber()));
        var found = Stream.concat(first.stream(), page.rows().stream()).toList();
        return new Slice<>(sheets(found, period), page.next());
    }

    /** The sheet of one person. */
    public DutySheet sheet(long personId, DutyPeriod period) {
        return open(personId, period).sheet();
    }

    /** The list behind the sheet's figures, or behind one of them, by day; at most 500 lines. */
    public List<WorkLine> works(long personId, DutyPeriod period, @Nullable PerformedKind kind) {
        return open(personId, period).lines().stream()
                .filter(line -> kind == null || line.kind() == kind)
                .limit(MOST_LINES)
                .toList();
    }

    /** The sheet as PDF, for whoever sees it. */
    public GridPaper paper(long personId, DutyPeriod period, Locale locale) {
        var open = open(personId, period);
        var lines = open.lines().stream().limit(MOST_LINES).toList();
        return new DutyPaper(open.sheet(), lines, posts.kindsByCode(), organisation.companyName(), access.now())
                .paper(locale);
    }

    private Open open(long personId, DutyPeriod period) {
        var person = people.find(personId).orElseThrow(() -> Refusal.notFound("worklog.sheet.unknown"));
        var seen = seen(List.of(personId), period);
        if (!access.isMe(personId) && !access.isOffice() && seen.isNothing()) {
            throw Refusal.notFound("worklog.sheet.unknown");
        }
        var lines = seen.done().stream()
                .sorted(Comparator.comparing(Performed::on).thenComparing(Performed::kind))
                .map(done -> WorkLine.of(done, seen.gridName(done.gridId())))
                .toList();
        return new Open(DutySheet.of(person, period, seen.posts(), seen.done()), lines);
    }

    private List<DutySheet> sheets(List<SheetPerson> found, DutyPeriod period) {
        var seen = seen(ids(found), period);
        return found.stream()
                .map(person -> DutySheet.of(person, period, seen.posts(), seen.done()))
                .toList();
    }

    /** What some people held and did, as far as it lies in grids the caller keeps, or is his own in grids he sees. */
    private Seen seen(List<Long> ids, DutyPeriod period) {
        var held = people.posts(ids, period);
        var done = works.stream()
                .flatMap(work -> work.performedBy(ids, period.first(), period.last()).stream())
                .toList();
        var grids = access.byIds(Stream.concat(
                        held.stream().map(SheetPost::gridId), done.stream().map(Performed::gridId))
                .collect(Collectors.toSet()));
        return new Seen(
                held.stream()
                        .filter(post -> isOpen(grids.get(post.gridId()), post.personId()))
                        .toList(),
                done.stream()
                        .filter(one -> isOpen(grids.get(one.gridId()), one.personId()))
                        .toList(),
                grids);
    }

    private boolean isOpen(@Nullable GridRow grid, long personId) {
        return grid != null && (access.isMe(personId) ? access.sees(grid) : access.keeps(grid));
    }

    private static List<Long> ids(Collection<SheetPerson> people) {
        return people.stream().map(SheetPerson::id).toList();
    }

    private record Open(DutySheet sheet, List<WorkLine> lines) {}

    private record Seen(List<SheetPost> posts, List<Performed> done, Map<Long, GridRow> grids) {

        boolean isNothing() {
            return posts.isEmpty() && done.isEmpty();
        }

        String gridName(long gridId) {
            var grid = grids.get(gridId);
            return grid == null ? "" : grid.name();
        }
    }
}
