package io.gridkeeper.duty.directive;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.GridScope;
import io.gridkeeper.foundation.grid.HeldPost;
import io.gridkeeper.foundation.grid.Responsibility;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.foundation.notice.Notices;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hands down and follows up: the grid office issues, the keepers of each grid name, acknowledge and report. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause({"R02-1d", "R06-C1a", "R06-E1a", "R11-2.4.1b", "R12-3.1.2a"})
public class DirectiveDesk {

    private static final int MOST_ROWS = 200;
    private static final String SUBJECT = "directive";

    @Inject
    private Directives directives;

    @Inject
    private GridRegister grids;

    @Inject
    private GridScope scope;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private Notices notices;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Hands something down to grids; whoever answers for a grid today is named and told. */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM})
    public DirectiveRow issue(IssueDirective wish) {
        var directive = new Directive(wish, personId());
        directives.add(directive);
        directives.flush();
        var targets = grids.staticTree().stream()
                .filter(grid -> wish.gridIds().isEmpty() || wish.gridIds().contains(grid.id()))
                .toList();
        if (targets.isEmpty()) {
            throw Refusal.invalid("directive.missing.grids");
        }
        if (directive.kind().isPersonal()) {
            handToMembers(directive, targets);
        } else {
            var answering = grids.heldPosts().stream()
                    .filter(held -> held.responsibility() == Responsibility.MAIN)
                    .collect(Collectors.toMap(HeldPost::gridId, HeldPost::personId, (first, second) -> first));
            targets.forEach(grid -> hand(directive, grid, answering.get(grid.id())));
        }
        directives.flush();
        trail.record(SUBJECT, directive.id(), "issue", directive.kind().clause(), null, wish.title());
        return row(directive);
    }

    /** Whoever holds a post in one of the grids answers once, for himself. */
    @Clause("R12-3.1.2a")
    private void handToMembers(Directive directive, List<GridRow> targets) {
        var held = grids.heldPosts();
        var asked = new HashSet<Long>();
        for (var grid : targets) {
            held.stream()
                    .filter(post -> post.gridId() == grid.id() && asked.add(post.personId()))
                    .forEach(post -> hand(directive, grid, post.personId()));
        }
        if (asked.isEmpty()) {
            throw Refusal.invalid("directive.refusal.nobody")
                    .citing(directive.kind().clause());
        }
    }

    private void hand(Directive directive, GridRow grid, @Nullable Long person) {
        directives.add(new DirectiveLine(directive.id(), grid.id(), person));
        if (person != null) {
            notices.tell(
                    person, "directive.notice.issued", List.of(directive.title(), grid.name()), link(directive.id()));
        }
    }

    private static String link(long id) {
        return "/duty/directives?id=" + id;
    }

    /** Takes a directive back; what was reported stays. */
    @RolesAllowed(Roles.GRID_OFFICE)
    public DirectiveRow withdraw(long id) {
        var directive = directives.directive(id);
        directive.withdraw(today());
        trail.record(SUBJECT, id, "withdraw", directive.kind().clause(), null, directive.title());
        return row(directive);
    }

    /** A page of the directives that concern the grids the caller sees, the newest first. */
    public Slice<DirectiveRow> list(@Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var visible = scope.visibleGridIds().orElse(null);
        if (visible != null && visible.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var from = Cursor.decode(cursor, 1);
        var page = directives.before(visible, from == null ? Long.MAX_VALUE : from.number(0), rows + 1);
        var lines = rows(directives.lines(page.stream().map(Directive::id).toList())).stream()
                .collect(Collectors.groupingBy(LineRow::directiveId));
        return Slice.of(
                page.stream()
                        .map(directive -> directive.row(lines.getOrDefault(directive.id(), List.of())))
                        .toList(),
                rows,
                row -> Cursor.encode(row.id()));
    }

    /** One directive with how far it came in the grids the caller sees; not found when it concerns none of them. */
    public DirectiveRow view(long id) {
        var directive = directives.directive(id);
        return directive.row(lines(id));
    }

    /** Its lines in the grids the caller sees; not found when it concerns none of them. */
    public List<LineRow> lines(long id) {
        var lines = rows(directives.lines(List.of(id)));
        if (lines.isEmpty()) {
            throw Refusal.notFound("directive.unknown");
        }
        return lines;
    }

    /** Names the person who answers for a line. */
    public LineRow name(long lineId, long personId) {
        var line = kept(lineId);
        organisation.person(personId);
        line.name(personId);
        notices.tell(
                personId,
                "directive.notice.issued",
                List.of(directives.directive(line.directiveId()).title(), gridName(line)),
                link(line.directiveId()));
        return rows(List.of(line)).getFirst();
    }

    /** Says that a line was received. */
    public LineRow acknowledge(long lineId) {
        var line = answered(lineId);
        line.acknowledge(today());
        return rows(List.of(line)).getFirst();
    }

    /** Says that a line is done, with what is reported. */
    public LineRow done(long lineId, @Nullable String report) {
        var line = answered(lineId);
        line.done(report, today());
        trail.record("directiveLine", lineId, "done", null, null, Objects.toString(report, ""));
        return rows(List.of(line)).getFirst();
    }

    /** How far each grid the caller sees came with everything of a kind that holds, in the order of names. */
    @Clause({"R06-B3a", "R11-2.2.2a"})
    public List<GridStanding> standings(DirectiveKind kind) {
        var holding = directives.ofKind(kind);
        var titles = holding.stream().collect(Collectors.toMap(Directive::id, Directive::title));
        return GridStanding.of(rows(directives.lines(titles.keySet())), titles);
    }

    /** Whether the caller names people in a grid. */
    public boolean keeps(long gridId) {
        return scope.keeps(gridId);
    }

    /** Whether the caller receives and reports a line: who is named, and the keepers of the grid. */
    public boolean answers(LineRow line) {
        return answers(
                line.personId(),
                line.gridId(),
                directives.directive(line.directiveId()).kind());
    }

    private boolean answers(@Nullable Long person, long grid, DirectiveKind kind) {
        return (person != null && person.equals(caller.get().personId())) || (!kind.isPersonal() && keeps(grid));
    }

    private DirectiveLine kept(long lineId) {
        var line = visible(lineId);
        if (kind(line).isPersonal() || !keeps(line.gridId())) {
            throw mayNot(line);
        }
        return line;
    }

    /** Whoever is named answers, and the keepers of the grid. */
    private DirectiveLine answered(long lineId) {
        var line = visible(lineId);
        if (!answers(line.personId(), line.gridId(), kind(line))) {
            throw mayNot(line);
        }
        return line;
    }

    private Refusal mayNot(DirectiveLine line) {
        return Refusal.forbidden("directive.refusal.mayNot").citing(kind(line).clause());
    }

    private DirectiveKind kind(DirectiveLine line) {
        return directives.directive(line.directiveId()).kind();
    }

    private DirectiveLine visible(long lineId) {
        var line = directives.line(lineId);
        if (!scope.sees(line.gridId())) {
            throw Refusal.notFound("directive.unknown");
        }
        var directive = directives.directive(line.directiveId());
        directive.mustHold();
        line.mustBeOpen(directive.kind());
        return line;
    }

    private DirectiveRow row(Directive directive) {
        return directive.row(rows(directives.lines(List.of(directive.id()))));
    }

    private String gridName(DirectiveLine line) {
        var grid = grids.byIds(List.of(line.gridId())).get(line.gridId());
        return grid == null ? "" : grid.name();
    }

    private List<LineRow> rows(Collection<DirectiveLine> lines) {
        var seen = lines.stream().filter(line -> scope.sees(line.gridId())).toList();
        var names = organisation.names(seen.stream()
                .map(DirectiveLine::personId)
                .filter(Objects::nonNull)
                .toList());
        var rows = grids.byIds(seen.stream().map(DirectiveLine::gridId).toList());
        return seen.stream()
                .map(line -> {
                    var grid = rows.get(line.gridId());
                    return line.row(
                            grid == null ? "" : grid.name(),
                            line.personId() == null ? null : names.get(line.personId()));
                })
                .toList();
    }

    private long personId() {
        return caller.get().requirePersonId();
    }

    private LocalDate today() {
        return CompanyClock.dayOf(clock.instant());
    }
}
