package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.calendar.CalendarBook;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.regulation.Deadlines;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The responsibility boards (公示牌): published once area, persons and responsibility are fixed, and again after every
 * change within the company's limit; what is late is listed.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause({"R07-11a", "R06-C3d", "R07-2a"})
public class GridBoards {

    @Inject
    private GridRegister register;

    @Inject
    private GridHistory history;

    @Inject
    private GridVersions versions;

    @Inject
    private GridChronicle chronicle;

    @Inject
    private Appointments appointments;

    @Inject
    private Posts posts;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private Deadlines deadlines;

    @Inject
    private CalendarBook calendars;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** How the board of a grid the caller sees stands. */
    public BoardState state(String code) {
        var today = today();
        var grid = history.grid(code, today);
        var from = versionFrom(code, today);
        var last = versions.publication(grid.grid().id());
        boolean published = from != null
                && last.map(done -> !done.versionFrom().isBefore(from)).orElse(false);
        var due = from == null || published ? null : limit(from);
        return new BoardState(
                from,
                published,
                last.map(Publication::publishedAt).orElse(null),
                due,
                due != null && today.isAfter(due),
                missing(grid).stream()
                        .map(one -> new BoardState.Missing(one.key(), one.argument(), one.clause()))
                        .toList());
    }

    private @Nullable LocalDate versionFrom(String code, LocalDate day) {
        return history.versions(code).stream()
                .filter(version -> version.isOn(day))
                .map(VersionRow::from)
                .findFirst()
                .orElse(null);
    }

    private List<Readiness.Missing> missing(GridAsOf grid) {
        return Readiness.of(
                grid.facts(), grid.people(), register.gapsOf(grid.grid().id()));
    }

    private LocalDate limit(LocalDate since) {
        int workdays = deadlines.settings(today()).handling().gridUpdateWorkdays();
        return calendars.current().plusWorkdays(since, workdays);
    }

    /** Publishes the version in force; refuses and says what is not fixed. */
    @RolesAllowed(Roles.GRID_OFFICE)
    public void publish(String code) {
        var grid = history.grid(code, today());
        for (var missing : missing(grid)) {
            throw Refusal.conflict(missing.key(), grid.grid().name()).citing(missing.clause());
        }
        note(grid.grid(), versionFrom(code, today()));
    }

    private void note(GridRow grid, @Nullable LocalDate from) {
        if (from == null) {
            throw Refusal.notFound("grid.unknown");
        }
        versions.add(new Publication(grid.id(), from, chronicle.stamp()));
        trail.record("grid", grid.id(), "publish", "R06-C3d", null, from.toString());
    }

    /**
     * Publishes every changed version that is ready.
     *
     * @return how many
     */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM})
    public int publishAll() {
        var today = today();
        var gaps = register.gaps();
        var people = appointments.numbers(today);
        var published = versions.published();
        var versionsNow = versions.inForce(today);
        int done = 0;
        for (var grid : register.tree()) {
            var version = versionsNow.get(grid.id());
            boolean ready = version != null
                    && !gaps.containsKey(grid.id())
                    && people.containsKey(grid.id())
                    && version.isFixed();
            if (ready && !isPublished(published.get(grid.id()), version.from())) {
                note(grid, version.from());
                done++;
            }
        }
        return done;
    }

    private static boolean isPublished(@Nullable LocalDate published, LocalDate from) {
        return published != null && !published.isBefore(from);
    }

    /** Where the grids the caller sees lag behind a change, what is late first. */
    public List<GridUpdate> updates() {
        var today = today();
        var limits = new Limits(deadlines.settings(today).handling().gridUpdateWorkdays());
        var begun = versions.begun(today);
        var published = versions.published();
        var gaps = register.gaps();
        var ended = appointments.lastEnds(today);
        var left = appointments.heldByLeavers(today);
        var updates = new ArrayList<GridUpdate>();
        for (var grid : register.tree()) {
            var from = begun.get(grid.id());
            if (from == null) {
                continue;
            }
            var since = left.get(grid.id());
            if (since != null) {
                updates.add(limits.update(grid, GridUpdate.Kind.LEFT, since));
            }
            if (gaps.containsKey(grid.id())) {
                updates.add(limits.update(grid, GridUpdate.Kind.VACANT, ended.getOrDefault(grid.id(), from)));
            } else if (!isPublished(published.get(grid.id()), from)) {
                updates.add(limits.update(grid, GridUpdate.Kind.UNPUBLISHED, from));
            }
        }
        updates.sort(Comparator.comparing(GridUpdate::dueOn).thenComparing(GridUpdate::gridCode));
        return updates;
    }

    /** Limits of one day, reckoned once for each day of change. */
    private final class Limits {

        private final int workdays;
        private final Map<LocalDate, LocalDate> known = new HashMap<>();

        private Limits(int workdays) {
            this.workdays = workdays;
        }

        private GridUpdate update(GridRow grid, GridUpdate.Kind kind, LocalDate since) {
            var calendar = calendars.current();
            var due = known.computeIfAbsent(since, day -> calendar.plusWorkdays(day, workdays));
            return new GridUpdate(grid.code(), grid.name(), kind, since, due, today().isAfter(due));
        }
    }

    /**
     * The board of a grid the caller sees, as it was on a day, as PDF.
     *
     * @param gridAddress address of the grid's page without its code, for the QR code
     */
    public GridPaper paper(String code, LocalDate day, String gridAddress, Locale locale) {
        var grid = history.grid(code, day);
        var board = new ResponsibilityBoard(
                grid, posts.kindsByCode(), organisation.companyName(), clock.instant(), gridAddress + code);
        return board.paper(locale);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
