package io.gridkeeper.foundation.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the queue as workers move them. Every statement takes a whole batch, every change is conditional on the
 * claim, and rows another worker has locked are passed over: PostgreSQL and H2 run the same text.
 */
@Dependent
class ClaimTable {

    private static final String READY = "platform = ? and state = 'PENDING' and not_before <= ?";

    private static final String OLDEST =
            "select entry_id, kind, strikes from delivery where " + READY + " order by entry_id limit 1";

    /** Not always the same one: were it the row that breaks the platform's answer, nothing else would ever leave. */
    private static final String LEAST_TRIED = "select entry_id, kind, strikes from (select * from delivery where "
            + READY + " order by entry_id limit 200) as oldest order by attempts, entry_id limit 1";

    private static final String BATCH = "select entry_id from delivery where " + READY
            + " and kind = ? and strikes < ? order by entry_id limit ? for update skip locked";

    private static final String ALONE =
            "select entry_id from delivery where " + READY + " and entry_id = ? for update skip locked";

    private static final String TAKE = """
        update delivery set state = 'CLAIMED', call_id = ?, claimed_until = ?, attempts = attempts + 1
        where platform = ? and entry_id = any(?)\
        """;

    private static final String READ = """
        select d.entry_id, d.record_key, coalesce(d.mended, e.payload) as payload, d.strikes, e.trace_id,
               d.ordinal = 1 or not exists (
                   select 1 from delivery a
                   where a.record_key = d.record_key and a.kind = d.kind and a.platform = d.platform
                     and a.ordinal < d.ordinal and a.state = 'ACKNOWLEDGED') as is_new
        from delivery d join outbox_entry e on e.id = d.entry_id
        where d.platform = ? and d.entry_id = any(?) order by d.entry_id\
        """;

    private static final String HELD =
            "select entry_id from delivery where platform = ? and entry_id = any(?) and state = 'CLAIMED' and call_id"
                    + " = ?";

    private static final String ACKNOWLEDGE = """
        update delivery
        set state = 'ACKNOWLEDGED', settled_at = ?, claimed_until = null, reason_key = null, reason_args = null
        where platform = ? and entry_id = any(?) and state = 'CLAIMED' and call_id = ?\
        """;

    private static final String LET_GO = """
        update delivery
        set state = ?, strikes = ?, not_before = ?, attempts = attempts - ?, claimed_until = null,
            settled_at = ?, reason_key = ?, reason_args = ?
        where platform = ? and entry_id = ? and state = 'CLAIMED' and call_id = ?\
        """;

    private static final String ADD_CALL = """
        insert into delivery_call (id, platform, kind, at, millis, size, outcome, status, receipt, reason_key, reason_args)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;

    private static final String ADD_ACCEPTED = """
        insert into delivery_attempt (entry_id, platform, call_id, accepted)
        select u.id, cast(? as varchar), cast(? as bigint), true from unnest(cast(? as bigint array)) as u (id)\
        """;

    private static final String ADD_FAILED = """
        insert into delivery_attempt (entry_id, platform, call_id, accepted, reason_key, reason_args)
        values (?, ?, ?, false, ?, ?)\
        """;

    /** A waiting message may leave: nothing earlier of its record is open, and its parent is acknowledged. */
    private static final String RELEASE = """
        update delivery w set state = 'PENDING'
        where w.state = 'WAITING' and w.platform = ?
          and not exists (
              select 1 from delivery e
              where e.record_key = w.record_key and e.kind = w.kind and e.platform = w.platform
                and e.ordinal < w.ordinal and e.state not in ('ACKNOWLEDGED', 'SKIPPED'))
          and (w.parent_key is null or exists (
              select 1 from delivery p
              where p.record_key = w.parent_key and p.platform = w.platform and p.state = 'ACKNOWLEDGED'))\
        """;

    /** A lease far in the future was given by a clock that has been set back since. */
    private static final String TAKE_BACK = """
        update delivery set state = 'PENDING', claimed_until = null
        where platform = ? and state = 'CLAIMED' and (claimed_until < ? or claimed_until > ?)\
        """;

    private static final String TOO_LATE = """
        update delivery set not_before = ? where platform = ? and state = 'PENDING' and not_before > ?\
        """;

    private final Database database;

    @Inject
    ClaimTable(Database database) {
        this.database = database;
    }

    private record Oldest(long entry, String kind, int strikes) {
        static Oldest read(ResultSet row) throws SQLException {
            return new Oldest(row.getLong("entry_id"), row.getString("kind"), row.getInt("strikes"));
        }
    }

    Optional<Claim> claim(Circuit circuit, int limit, Instant now) {
        String platform = circuit.platform();
        boolean probe = circuit.failures() > 0;
        Optional<Oldest> oldest = database.first(Oldest::read, probe ? LEAST_TRIED : OLDEST, platform, now);
        if (oldest.isEmpty()) {
            return Optional.empty();
        }
        boolean alone = probe || oldest.get().strikes() >= Ruling.ALONE_FROM;
        List<Long> entries =
                alone ? lockOne(oldest.get(), platform, now) : lockBatch(oldest.get(), platform, limit, now);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        long call = database.first(row -> row.getLong(1), "select nextval('delivery_call_seq')")
                .orElseThrow();
        database.update(TAKE, call, now.plus(Departures.LEASE), platform, entries);
        List<Message> messages = database.list(ClaimTable::message, READ, platform, entries);
        return Optional.of(new Claim(platform, oldest.get().kind(), call, circuit.failures(), messages));
    }

    List<Message> stillHeld(Claim claim) {
        List<Long> held =
                database.list(row -> row.getLong(1), HELD, claim.platform(), entries(claim.messages()), claim.call());
        return claim.messages().stream()
                .filter(message -> held.contains(message.entry()))
                .toList();
    }

    /** Notes the request; the reason is that of the request as a whole. */
    void addCall(Settlement settlement, Instant now) {
        Claim claim = settlement.claim();
        CallNote note = CallNote.of(settlement.verdict());
        int sent = claim.messages().size()
                - settlement.unmappable().size()
                - settlement.putBack().size();
        database.update(
                ADD_CALL,
                claim.call(),
                claim.platform(),
                claim.kind(),
                now,
                settlement.millis(),
                sent,
                note.outcome(),
                settlement.status(),
                note.receipt(),
                key(note.reason()),
                args(note.reason()));
    }

    /** Gives each held message its new state and history; returns the acknowledged ones. */
    List<Message> rule(Settlement settlement, List<Message> held, Instant now) {
        Claim claim = settlement.claim();
        List<Message> done = new ArrayList<>();
        for (Message message : held) {
            Ruling ruling = Ruling.of(settlement, message);
            if (ruling.state() == DeliveryState.ACKNOWLEDGED) {
                done.add(message);
            } else {
                letGo(claim, message, ruling, now);
            }
        }
        acknowledge(claim, entries(done), now);
        return done;
    }

    /** Lets go the next messages of the records just acknowledged, and their children. */
    void release(Claim claim, List<Message> done) {
        if (!done.isEmpty()) {
            List<String> keys = done.stream().map(Message::recordKey).toList();
            database.update(RELEASE + " and w.record_key = any(?)", claim.platform(), keys);
            database.update(RELEASE + " and w.parent_key = any(?)", claim.platform(), keys);
        }
    }

    void releaseRecord(String platform, String recordKey) {
        database.update(RELEASE + " and w.record_key = ?", platform, recordKey);
    }

    void releaseAll(String platform) {
        database.update(RELEASE, platform);
    }

    void takeBackExpired(String platform, Instant now) {
        database.update(TAKE_BACK, platform, now, now.plus(Departures.LEASE.multipliedBy(2)));
        database.update(TOO_LATE, now, platform, now.plus(BackOff.LONGEST.multipliedBy(2)));
    }

    private List<Long> lockOne(Oldest oldest, String platform, Instant now) {
        return database.list(row -> row.getLong(1), ALONE, platform, now, oldest.entry());
    }

    private List<Long> lockBatch(Oldest oldest, String platform, int limit, Instant now) {
        return database.list(row -> row.getLong(1), BATCH, platform, now, oldest.kind(), Ruling.ALONE_FROM, limit);
    }

    private void acknowledge(Claim claim, List<Long> entries, Instant now) {
        if (entries.isEmpty()) {
            return;
        }
        int changed = database.update(ACKNOWLEDGE, now, claim.platform(), entries, claim.call());
        if (changed != entries.size()) {
            throw new QueueFailure("claim " + claim.call() + " lost its lease while it was settled");
        }
        database.update(ADD_ACCEPTED, claim.platform(), claim.call(), entries);
    }

    private void letGo(Claim claim, Message message, Ruling ruling, Instant now) {
        Reason reason = ruling.reason();
        Instant notBefore = ruling.counted() && ruling.strikes() > 0
                ? now.plus(BackOff.after(
                        ruling.strikes(), ThreadLocalRandom.current().nextDouble()))
                : now;
        database.update(
                LET_GO,
                ruling.state().name(),
                ruling.strikes(),
                notBefore,
                ruling.counted() ? 0 : 1,
                ruling.state() == DeliveryState.SET_ASIDE ? now : null,
                key(reason),
                args(reason),
                claim.platform(),
                message.entry(),
                claim.call());
        if (ruling.counted()) {
            database.update(ADD_FAILED, message.entry(), claim.platform(), claim.call(), key(reason), args(reason));
        }
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getLong("entry_id"),
                row.getString("record_key"),
                row.getString("payload"),
                row.getBoolean("is_new"),
                row.getInt("strikes"),
                row.getString("trace_id"));
    }

    private static List<Long> entries(List<Message> messages) {
        return messages.stream().map(Message::entry).toList();
    }

    private static @Nullable String key(@Nullable Reason reason) {
        return reason == null ? null : reason.key();
    }

    private static @Nullable String args(@Nullable Reason reason) {
        return reason == null ? null : reason.joined();
    }
}
