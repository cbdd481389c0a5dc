package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.grid.GridScope;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds projects and shows them, bounded by what the caller may see. */
@Stateless
@RolesAllowed(Roles.WORKER)
public class ProjectSearch {

    private static final int MOST_ROWS = 200;
    private static final int ON_THE_DESK = 12;

    @Inject
    private Projects projects;

    @Inject
    private ProjectAccess access;

    @Inject
    private ProjectFolder folder;

    @Inject
    private ProjectProcess process;

    @Inject
    private GridScope scope;

    /** One page, the newest first, at most 200 rows; {@code cursor} comes from the page before. */
    public Slice<ProjectRow> list(ProjectFilter filter, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var query = bounded().matching(filter);
        var from = Cursor.decode(cursor, 1);
        if (from != null) {
            query.before(from.number(0));
        }
        var page = Slice.of(projects.list(query, rows + 1), rows, last -> Cursor.encode(last.id()));
        return new Slice<>(folder.rows(page.rows()), page.next());
    }

    /** Everything about one project; not found when the caller may not see it. */
    public ProjectView view(String number) {
        return folder.open(access.visible(projects.get(number)));
    }

    /** The process picture with its tokens. */
    public ProjectDiagram diagram(String number) {
        var project = access.visible(projects.get(number));
        return new ProjectDiagram(process.diagramXml(), process.activeIds(project));
    }

    /** Open projects of the caller, those first on which he has to act; for the office also those it decides about. */
    public List<ProjectTask> desk() {
        long me = access.me();
        if (me == 0) {
            return List.of();
        }
        var open = new ProjectQuery().involving(me).among(ProjectState.open());
        var mine = projects.list(open, ON_THE_DESK).stream();
        var office = access.isOffice()
                ? projects.list(new ProjectQuery().among(ProjectState.undecided()), ON_THE_DESK).stream()
                : Stream.<Project>empty();
        return Stream.concat(mine, office)
                .distinct()
                .map(folder::task)
                .sorted((one, other) -> Boolean.compare(one.next() == null, other.next() == null))
                .limit(ON_THE_DESK)
                .toList();
    }

    /** Whether the caller may apply for projects. */
    public boolean mayApply() {
        return access.me() != 0 && !access.isOutsider();
    }

    private ProjectQuery bounded() {
        return new ProjectQuery().visibleTo(access.me(), scope.visibleGridIds(), access.isOutsider());
    }
}
