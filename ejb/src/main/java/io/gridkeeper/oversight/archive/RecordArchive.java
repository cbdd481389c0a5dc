package io.gridkeeper.oversight.archive;

import io.gridkeeper.foundation.document.FileStore;
import io.gridkeeper.foundation.document.StoredFile;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridScope;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The filed records, found by text, grid, clause, person and day, and opened; each only for those who see its grid. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class RecordArchive {

    private static final int MOST_ROWS = 200;

    @Inject
    private Records records;

    @Inject
    private FilingTasks tasks;

    @Inject
    private FileStore files;

    @Inject
    private GridScope scope;

    @Inject
    private GridRegister grids;

    @Inject
    private Clock clock;

    /** A page of records, latest filing first, at most 200; {@code cursor} comes from the page before. */
    @Clause("R07-14a")
    public Slice<RecordRow> search(RecordFilter filter, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var from = Cursor.decode(cursor, 1);
        var bounds = grids.within(filter.grid());
        if (bounds != null && bounds.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var query = new RecordQuery(filter, bounds, records.hasWordIndex());
        query.before(from == null ? null : from.text(0));
        return Slice.of(records.rows(query, rows + 1), rows, row -> Cursor.encode(row.number()));
    }

    /** One record; not found when the caller does not see its grid. */
    public RecordView record(String number) {
        return visible(number).view();
    }

    /** The number of the record of a hazard the caller sees, if it is filed. */
    public Optional<String> numberOf(String hazardNumber) {
        return records.numberOf(hazardNumber).filter(number -> scope.sees(gridOf(number)));
    }

    /** What a part of a record is. */
    public StoredFile describe(String number, String place) {
        return files.find(fileId(number, place)).orElseThrow(() -> Refusal.notFound("archive.refusal.unknown", number));
    }

    /** The bytes of a part of a record; the caller closes the stream. */
    public InputStream open(String number, String place) {
        return files.open(fileId(number, place));
    }

    /** What waits to be filed, set aside first; at most 200. */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.MANAGEMENT, Roles.COMPLIANCE, Roles.SYSTEM_ADMIN, Roles.SYSTEM})
    public List<FilingTaskRow> unfiled() {
        return tasks.all().stream().map(FilingTask::row).toList();
    }

    /** Has a task that was set aside tried again. */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM_ADMIN})
    public void tryAgain(long taskId) {
        tasks.locked(taskId)
                .orElseThrow(() -> Refusal.notFound("archive.refusal.noTask"))
                .tryAgain(clock.instant());
    }

    private ArchivedRecord visible(String number) {
        return records.find(number)
                .filter(record -> scope.sees(record.gridId()))
                .orElseThrow(() -> Refusal.notFound("archive.refusal.unknown", number));
    }

    private long gridOf(String number) {
        return records.find(number).map(ArchivedRecord::gridId).orElse(0L);
    }

    private long fileId(String number, String place) {
        return visible(number).parts().stream()
                .filter(part -> part.place().equals(place))
                .map(FiledPart::fileId)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("archive.refusal.unknown", number));
    }
}
