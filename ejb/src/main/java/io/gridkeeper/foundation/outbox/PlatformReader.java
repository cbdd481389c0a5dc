package io.gridkeeper.foundation.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads how the platforms stand. Only open messages are counted, so it does not matter how many are behind us. */
@Dependent
class PlatformReader {

    private static final String DEPTH = """
        select (select count(*) from delivery where platform = p.code and state = 'PENDING')
             + (select count(*) from delivery where platform = p.code and state = 'CLAIMED')
             + (select count(*) from delivery where platform = p.code and state = 'WAITING') as depth,
               (select count(*) from delivery where platform = p.code and state = 'SET_ASIDE') as set_aside,
               (select min(entry_id) from delivery where platform = p.code and state = 'PENDING') as pending,
               (select min(entry_id) from delivery where platform = p.code and state = 'CLAIMED') as claimed
        from delivery_platform p where p.code = ?\
        """;

    private final Database database;

    @Inject
    PlatformReader(Database database) {
        this.database = database;
    }

    List<PlatformRow> all() {
        return database.list(
                this::row,
                "select code, paused, failures, resume_at, address, reason_key, reason_args"
                        + " from delivery_platform where active order by code");
    }

    PlatformRow.Load load(String platform) {
        return database.first(this::load, DEPTH, platform).orElse(new PlatformRow.Load(0, 0, null));
    }

    private PlatformRow row(ResultSet row) throws SQLException {
        String code = row.getString("code");
        PlatformRow.State state = state(row);
        Optional<LastReceipt> last = lastReceipt(code);
        return new PlatformRow(
                code,
                state,
                row.getString("address"),
                load(code),
                last.map(LastReceipt::receipt).orElse(null),
                last.map(LastReceipt::at).orElse(null),
                Reason.restore(row.getString("reason_key"), row.getString("reason_args")),
                state == PlatformRow.State.FAILING ? Database.instant(row, "resume_at") : null);
    }

    private static PlatformRow.State state(ResultSet row) throws SQLException {
        if (row.getString("address") == null) {
            return PlatformRow.State.NOT_CONNECTED;
        }
        if (row.getBoolean("paused")) {
            return PlatformRow.State.PAUSED;
        }
        return row.getInt("failures") > 0 ? PlatformRow.State.FAILING : PlatformRow.State.WELL;
    }

    private record LastReceipt(String receipt, Instant at) {}

    private Optional<LastReceipt> lastReceipt(String platform) {
        return database.first(
                row -> new LastReceipt(row.getString("receipt"), Objects.requireNonNull(Database.instant(row, "at"))),
                """
                select receipt, at from delivery_call
                where platform = ? and outcome = 'ANSWERED' order by id desc limit 1\
                """,
                platform);
    }

    private PlatformRow.Load load(ResultSet row) throws SQLException {
        Long pending = row.getObject("pending", Long.class);
        Long claimed = row.getObject("claimed", Long.class);
        Long oldest = pending == null ? claimed : claimed == null ? pending : Long.valueOf(Math.min(pending, claimed));
        return new PlatformRow.Load(row.getLong("depth"), row.getLong("set_aside"), createdAt(oldest));
    }

    private @Nullable Instant createdAt(@Nullable Long entry) {
        return entry == null
                ? null
                : database.first(
                                row -> Objects.requireNonNull(Database.instant(row, "created_at")),
                                "select created_at from outbox_entry where id = ?",
                                entry)
                        .orElse(null);
    }
}
