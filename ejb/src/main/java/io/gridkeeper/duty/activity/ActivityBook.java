package io.gridkeeper.duty.activity;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.document.FileKind;
import io.gridkeeper.foundation.document.FilePolicy;
import io.gridkeeper.foundation.document.FileStore;
import io.gridkeeper.foundation.document.StoredFile;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.GridScope;
import io.gridkeeper.foundation.grid.Post;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Records what is done in the grids the caller sees, and counts it by month. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause({"R02-2.1.5a", "R06-C1f", "R06-D1a", "R08-3.4a", "R11-2.1.1a", "R12-1.4b"})
public class ActivityBook {

    private static final FilePolicy PICTURE =
            new FilePolicy(Set.of(FileKind.JPEG, FileKind.PNG), 10_000_000, 50_000_000);

    @Inject
    private Activities activities;

    @Inject
    private GridRegister grids;

    @Inject
    private GridScope scope;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private FileStore files;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Records an activity; the caller is its responsible person. */
    public ActivityRow record(RecordActivity wish) {
        scope.require(wish.gridId());
        scope.requireOpen(wish.gridId());
        if (wish.heldOn().isAfter(CompanyClock.dayOf(clock.instant()))) {
            throw Refusal.invalid("activity.refusal.future").citing(wish.kind().clause());
        }
        var people = Stream.concat(wish.participants().stream(), wish.absent().stream())
                .toList();
        if (organisation.names(people).size() != people.size()) {
            throw Refusal.invalid("activity.refusal.person");
        }
        var activity = new GridActivity(wish, personId());
        activities.add(activity);
        trail.record("gridActivity", activity.id(), "record", wish.kind().clause(), null, wish.title());
        return rows(List.of(activity)).getFirst();
    }

    /** The activities of a month in a grid the caller sees and those below it, the newest first; at most 500. */
    public List<ActivityRow> list(long gridId, YearMonth month) {
        return rows(activities.in(branch(gridId), month));
    }

    /** What they come to. */
    public ActivityFigures figures(long gridId, YearMonth month) {
        return ActivityFigures.of(activities.counted(branch(gridId), month));
    }

    public ActivityRow view(long id) {
        return rows(List.of(visible(id))).getFirst();
    }

    /** Keeps a picture of before or after, sent by who recorded the activity or who keeps the grid. */
    public void show(long id, boolean before, InputStream bytes, String name) {
        var activity = visible(id);
        if (!reads(activity)) {
            throw mayNot(activity);
        }
        activity.show(before, files.store(bytes, name, PICTURE).id());
    }

    /** The picture of before or after; of a confidential talk for who reads its text only. */
    public StoredFile picture(long id, boolean before) {
        var activity = visible(id);
        if (activity.isConfidential() && !reads(activity)) {
            throw mayNot(activity);
        }
        return Optional.ofNullable(activity.fileId(before))
                .flatMap(files::find)
                .orElseThrow(() -> Refusal.notFound("activity.unknown"));
    }

    /** Its bytes; the caller closes the stream. */
    public InputStream open(long id, boolean before) {
        return files.open(picture(id, before).id());
    }

    private List<Long> branch(long gridId) {
        scope.require(gridId);
        return grids.tree().stream()
                .filter(row -> row.pathIds().contains(gridId))
                .map(GridRow::id)
                .toList();
    }

    private GridActivity visible(long id) {
        var activity = activities.get(id);
        if (!scope.sees(activity.gridId())) {
            throw Refusal.notFound("activity.unknown");
        }
        return activity;
    }

    private static Refusal mayNot(GridActivity activity) {
        return Refusal.forbidden("activity.refusal.mayNot").citing(activity.clause());
    }

    private boolean reads(GridActivity activity) {
        return Objects.equals(caller.get().personId(), activity.responsibleId())
                || caller.get().isIn(Roles.GRID_OFFICE)
                || scope.holds(activity.gridId(), Post.SAFETY_RESPONSIBLE)
                || scope.holds(activity.gridId(), Post.GRID_ADMIN);
    }

    private List<ActivityRow> rows(Collection<GridActivity> found) {
        var rows = grids.byIds(found.stream().map(GridActivity::gridId).toList());
        var names = organisation.names(
                found.stream().map(GridActivity::responsibleId).toList());
        return found.stream()
                .map(activity -> {
                    var grid = rows.get(activity.gridId());
                    return activity.row(
                            grid == null ? "" : grid.name(),
                            names.getOrDefault(activity.responsibleId(), ""),
                            reads(activity));
                })
                .toList();
    }

    private long personId() {
        return caller.get().requirePersonId();
    }
}
