package io.gridkeeper.foundation.bulk;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Imports as the grid office looks at them and takes them back. */
@Stateless
@RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM_ADMIN, Roles.SYSTEM})
public class BulkDesk {

    private static final int MOST_ROWS = 200;
    private static final int NAMED = 5;

    @Inject
    private BulkImports imports;

    @Inject
    @Any
    private Instance<ImportUndo> undos;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Keeps an import in the transaction in which it was taken over; one that changed nothing is not kept. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void keep(String kind, List<ImportedRow> rows) {
        if (!rows.isEmpty()) {
            int created = (int) rows.stream().filter(ImportedRow::isCreated).count();
            var done = new BulkImport(
                    kind, created, rows.size() - created, caller.get().login(), clock.instant());
            imports.add(done, rows);
        }
    }

    /** A page of the imports, the newest first. */
    public Slice<BulkRow> list(@Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var from = Cursor.decode(cursor, 1);
        var page = imports.before(from == null ? Long.MAX_VALUE : from.number(0), rows + 1).stream()
                .map(BulkImport::row)
                .toList();
        return Slice.of(page, rows, row -> Cursor.encode(row.id()));
    }

    public BulkRow view(long id) {
        return imports.find(id).orElseThrow(BulkDesk::unknown).row();
    }

    /** A page of the rows an import created or changed. */
    public Slice<ImportedRow> rows(long id, @Nullable String cursor, int limit) {
        view(id);
        int most = Math.clamp(limit, 1, MOST_ROWS);
        var from = Cursor.decode(cursor, 1);
        var page = imports.changes(id, from == null ? 0 : from.number(0), most + 1);
        var next = page.size() > most ? Cursor.encode(page.get(most - 1).id()) : null;
        return new Slice<>(page.stream().limit(most).map(BulkChange::row).toList(), next);
    }

    /** Takes an import back, all of it or, naming what stands in the way, nothing. */
    public BulkRow undo(long id) {
        var done = imports.hold(id).orElseThrow(BulkDesk::unknown);
        done.undo(caller.get().login(), clock.instant());
        var rows = imports.changes(id, 0, Integer.MAX_VALUE).stream()
                .map(BulkChange::row)
                .toList();
        var undo = undos.stream()
                .filter(one -> one.kind().equals(done.kind()))
                .findFirst()
                .orElseThrow(BulkDesk::unknown);
        var changed = undo.changedSince(rows);
        if (!changed.isEmpty()) {
            throw Refusal.conflict(
                    "bulk.refusal.changed",
                    changed.size(),
                    String.join(", ", changed.subList(0, Math.min(NAMED, changed.size()))));
        }
        trail.record("bulkImport", id, "undo", null, null, done.kind() + " " + rows.size());
        try {
            undo.takeBack(rows);
            imports.flush();
        } catch (RuntimeException failed) {
            throw used(failed);
        }
        return view(id);
    }

    /** A row that something refers to cannot go; the name of the constraint begins with what refers to it. */
    private static RuntimeException used(RuntimeException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violation) {
                var name = constraint(Objects.requireNonNullElse(violation.getConstraintName(), ""));
                var key = "bulk.used." + name.replaceAll("_.*", "");
                return Messages.in(Messages.CHINESE).has(key)
                        ? Refusal.conflict(key)
                        : Refusal.conflict("bulk.refusal.used", name);
            }
        }
        return failed;
    }

    /** The bare name: H2 tells a row that others refer to as {@code "NAME: PUBLIC.TABLE FOREIGN KEY…}. */
    static String constraint(String told) {
        return told.toLowerCase(Locale.ROOT)
                .replaceFirst("^\"", "")
                .replaceFirst("(?s):.*$", "")
                .replaceAll("^.*\\.", "");
    }

    private static Refusal unknown() {
        return Refusal.notFound("bulk.unknown");
    }
}
