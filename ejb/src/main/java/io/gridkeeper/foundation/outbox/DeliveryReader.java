package io.gridkeeper.foundation.outbox;

import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads messages for people: lists by keyset, newest first, and single ones with their history. */
@Dependent
class DeliveryReader {

    private static final String ROWS = """
        select d.platform, d.entry_id, d.kind, d.record_key, e.number, e.title, e.grid_id, d.state, d.attempts,
               e.created_at, d.settled_at, c.receipt, d.reason_key, d.reason_args
        from delivery d
        join outbox_entry e on e.id = d.entry_id
        left join delivery_call c on c.id = d.call_id and d.state = 'ACKNOWLEDGED'
        where true\
        """;

    private static final String ORDER = " order by d.entry_id desc, d.platform limit ?";

    private static final String ATTEMPTS = """
        select c.id, c.at, c.millis, c.size, a.accepted, c.status, c.receipt,
               a.reason_key, a.reason_args
        from delivery_attempt a join delivery_call c on c.id = a.call_id
        where a.entry_id = ? and a.platform = ? order by c.id desc\
        """;

    private static final String BODY = """
        select d.parent_key, coalesce(d.mended, e.payload) as payload, d.mended is not null as is_mended, e.trace_id,
               exists (select 1 from delivery l
                       where l.record_key = d.record_key and l.kind = d.kind and l.platform = d.platform
                         and l.ordinal > d.ordinal) as has_later
        from delivery d join outbox_entry e on e.id = d.entry_id
        where d.entry_id = ? and d.platform = ?\
        """;

    private final Database database;

    @Inject
    DeliveryReader(Database database) {
        this.database = database;
    }

    Slice<DeliveryRow> list(DeliveryFilter filter, Optional<Set<Long>> grids, @Nullable String cursor, int limit) {
        StringBuilder sql = new StringBuilder(ROWS);
        List<Object> values = new ArrayList<>();
        grids.ifPresent(ids -> add(sql, values, " and e.grid_id = any(?)", ids.isEmpty() ? Set.of(-1L) : ids));
        if (filter.platform() != null) {
            add(sql, values, " and d.platform = ?", filter.platform());
        }
        if (!filter.states().isEmpty()) {
            add(
                    sql,
                    values,
                    " and d.state = any(?)",
                    filter.states().stream().map(Enum::name).toList());
        }
        if (filter.number() != null) {
            add(sql, values, " and (e.number = ? or d.record_key = ?)", filter.number());
            values.add(filter.number());
        }
        Cursor from = Cursor.decode(cursor, 2);
        if (from != null) {
            add(sql, values, " and (d.entry_id < ? or d.entry_id = ? and d.platform > ?)", from.number(0));
            values.add(from.number(0));
            values.add(from.text(1));
        }
        add(sql, values, ORDER, limit + 1);
        List<DeliveryRow> rows = database.list(DeliveryReader::row, sql.toString(), values.toArray());
        return Slice.of(rows, limit, row -> Cursor.encode(row.entry(), row.platform()));
    }

    /** The messages of one record on all platforms, latest first. */
    List<DeliveryRow> ofRecord(String kind, String recordKey) {
        return database.list(
                DeliveryReader::row, ROWS + " and d.record_key = ? and d.kind = ?" + ORDER, recordKey, kind, 200);
    }

    Optional<DeliveryRow> find(String platform, long entry) {
        return database.first(
                DeliveryReader::row, ROWS + " and d.entry_id = ? and d.platform = ?" + ORDER, entry, platform, 1);
    }

    DeliveryView view(DeliveryRow row) {
        List<AttemptRow> attempts = database.list(DeliveryReader::attempt, ATTEMPTS, row.entry(), row.platform());
        return database.first(
                        body -> new DeliveryView(
                                row,
                                body.getString("parent_key"),
                                body.getString("payload"),
                                body.getBoolean("is_mended"),
                                body.getBoolean("has_later"),
                                body.getString("trace_id"),
                                attempts),
                        BODY,
                        row.entry(),
                        row.platform())
                .orElseThrow();
    }

    private static void add(StringBuilder sql, List<Object> values, String condition, Object value) {
        sql.append(condition);
        values.add(value instanceof Collection<?> many ? List.copyOf(many) : value);
    }

    private static DeliveryRow row(ResultSet row) throws SQLException {
        return new DeliveryRow(
                row.getString("platform"),
                row.getLong("entry_id"),
                row.getString("kind"),
                row.getString("record_key"),
                row.getString("number"),
                row.getString("title"),
                row.getLong("grid_id"),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Objects.requireNonNull(Database.instant(row, "created_at")),
                Database.instant(row, "settled_at"),
                row.getString("receipt"),
                Reason.restore(row.getString("reason_key"), row.getString("reason_args")));
    }

    private static AttemptRow attempt(ResultSet row) throws SQLException {
        return new AttemptRow(
                row.getLong("id"),
                Objects.requireNonNull(Database.instant(row, "at")),
                row.getInt("millis"),
                row.getInt("size"),
                row.getBoolean("accepted"),
                row.getObject("status", Integer.class),
                row.getString("receipt"),
                Reason.restore(row.getString("reason_key"), row.getString("reason_args")));
    }
}
