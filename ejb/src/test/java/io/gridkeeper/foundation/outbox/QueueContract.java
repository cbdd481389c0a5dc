package io.gridkeeper.foundation.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the queue promises, whatever the database. */
@Clause("R07-10c")
abstract class QueueContract {

    private static final String PLATFORM = "province-a";
    private static final Reason WHY = Reason.platformSays("不行");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-09-25T02:00:00Z"));
    private final Acknowledgements events = new Acknowledgements();
    private QueueDatabase database;
    private Database sql;
    private Departures queue;
    private OutboxTable outbox;
    private DeliveryReader reader;

    abstract QueueDatabase database();

    @BeforeEach
    void emptyQueue() {
        database = database();
        sql = new Database(database);
        queue = departures();
        outbox = new OutboxTable(sql);
        reader = new DeliveryReader(sql);
        inTransaction(() -> sql.update("delete from delivery"));
        inTransaction(() -> sql.update("delete from outbox_entry"));
        inTransaction(() -> sql.update("update delivery_platform set failures = 0, paused = false, reason_key = null"));
    }

    @Test
    void claimsTheOldestFirstAndNoMoreThanAsked() {
        put("a", "b", "c");

        Claim claim = claim(2);

        assertThat(keys(claim)).containsExactly("a", "b");
        assertThat(keys(claim(2))).containsExactly("c");
        assertThat(tryClaim(2)).isEmpty();
    }

    @Test
    void keepsNothingOfATransactionThatIsRolledBack() {
        assertThatThrownBy(() -> inTransaction(() -> {
                    outbox.add(entry("a", null), null, clock.instant());
                    throw new IllegalStateException("the business failed");
                }))
                .hasMessage("the business failed");

        assertThat(tryClaim(50)).isEmpty();
    }

    @Test
    void neverSendsALaterMessageOfARecordBeforeTheEarlierIsAcknowledged() {
        put("a", "a", "b");

        Claim first = claim(50);
        assertThat(keys(first)).containsExactly("a", "b");
        assertThat(tryClaim(50)).isEmpty();

        settle(first, answered());
        assertThat(keys(claim(50))).containsExactly("a");
    }

    @Test
    void saysWhetherThePlatformHoldsTheRecordAlready() {
        put("a", "a");

        Claim first = claim(50);
        settle(first, answered());
        Claim second = claim(50);

        assertThat(first.messages().getFirst().isNew()).isTrue();
        assertThat(second.messages().getFirst().isNew()).isFalse();
    }

    @Test
    void holdsAChildUntilItsParentIsAcknowledged() {
        putChild("child", "parent");
        put("parent");

        Claim parent = claim(50);
        assertThat(keys(parent)).containsExactly("parent");
        assertThat(tryClaim(50)).isEmpty();

        settle(parent, answered());
        assertThat(keys(claim(50))).containsExactly("child");
    }

    @Test
    void sendsAChildAtOnceWhenItsParentIsAcknowledgedAlready() {
        put("parent");
        settle(claim(50), answered());
        putChild("child", "parent");

        assertThat(keys(claim(50))).containsExactly("child");
    }

    @Test
    void setsARejectedRowAsideAndAcknowledgesTheOthers() {
        put("a", "b", "c", "b");
        Claim claim = claim(50);

        settle(claim, rejecting(claim, "b"));

        assertThat(states()).containsExactly("a ACKNOWLEDGED", "b SET_ASIDE", "c ACKNOWLEDGED", "b WAITING");
        assertThat(tryClaim(50)).isEmpty();
        assertThat(events.keys()).containsExactly("a", "c");
    }

    @Test
    void sendsAMendedMessageAndThenWhatWaitedBehindIt() {
        put("b", "b");
        Claim claim = claim(50);
        settle(claim, rejecting(claim, "b"));
        DeliveryDesk desk = new DeliveryDesk(sql, new PlatformTable(sql), new ClaimTable(sql));
        long entry = claim.messages().getFirst().entry();

        assertThat(inTransaction(() -> desk.mend(PLATFORM, entry, "{\"mended\":true}", clock.instant())))
                .isTrue();

        Claim again = claim(50);
        assertThat(again.messages().getFirst().payload()).isEqualTo("{\"mended\":true}");
        assertThat(again.messages().getFirst().isNew()).isTrue();
        settle(again, answered());
        assertThat(keys(claim(50))).containsExactly("b");
    }

    @Test
    void skipsAMessageInFavourOfTheLaterOne() {
        put("b", "b");
        Claim claim = claim(50);
        settle(claim, rejecting(claim, "b"));
        DeliveryDesk desk = new DeliveryDesk(sql, new PlatformTable(sql), new ClaimTable(sql));
        DeliveryRow row = inTransaction(
                        () -> reader.find(PLATFORM, claim.messages().getFirst().entry()))
                .orElseThrow();

        assertThat(inTransaction(() -> desk.skip(row, clock.instant()))).isTrue();

        Claim later = claim(50);
        assertThat(later.messages().getFirst().isNew()).isTrue();
        assertThat(inTransaction(() -> desk.skip(row, clock.instant()))).isFalse();
    }

    @Test
    void givesTheRowsOfADeadWorkerToAnotherWhenTheLeaseEnds() {
        put("a");
        Claim dead = claim(50);

        clock.pass(Departures.LEASE.plusSeconds(1));
        sweep();
        Claim alive = claim(50);

        assertThat(keys(alive)).containsExactly("a");
        settle(dead, answered());
        assertThat(states()).containsExactly("a CLAIMED");
        settle(alive, answered());
        assertThat(states()).containsExactly("a ACKNOWLEDGED");
        assertThat(events.keys()).containsExactly("a");
    }

    @Test
    void givesRowsBackAlsoWhenTheClockWasSetBack() {
        put("a");
        claim(50);

        clock.pass(Duration.ofHours(-2));
        sweep();

        assertThat(keys(claim(50))).containsExactly("a");
    }

    @Test
    void letsOneProbeOutWhileThePlatformIsDownAndDrainsInOrderAfterwards() {
        put("a", "b", "c");
        settle(claim(50), new Verdict.Unavailable(WHY, null));

        assertThat(tryClaim(50)).as("before the rest is over").isEmpty();
        clock.pass(Duration.ofSeconds(2));
        Claim probe = claim(50);
        assertThat(keys(probe)).containsExactly("a");
        assertThat(tryClaim(50)).as("while the probe is out").isEmpty();

        settle(probe, answered());
        assertThat(keys(claim(50))).containsExactly("b", "c");
    }

    @Test
    void countsAFailureOnceHoweverManyWorkersRanIntoIt() {
        put("a", "b");
        Claim one = claim(1);
        Claim two = claim(1);

        settle(one, new Verdict.Unavailable(WHY, null));
        settle(two, new Verdict.Unavailable(WHY, null));

        assertThat(platform().failures()).isEqualTo(1);
    }

    @Test
    void waitsAsLongAsThePlatformAsked() {
        put("a");
        settle(claim(50), new Verdict.Unavailable(WHY, Duration.ofSeconds(90)));

        clock.pass(Duration.ofSeconds(89));
        assertThat(tryClaim(50)).isEmpty();
        clock.pass(Duration.ofSeconds(2));
        assertThat(tryClaim(50)).isPresent();
    }

    @Test
    void probesOnceForEachRestThroughADayOfOutage() {
        put("a", "b", "c");
        settle(claim(50), new Verdict.Broken(WHY));
        int probes = 0;

        for (int minute = 0; minute < 24 * 60; minute += 3) {
            clock.pass(Duration.ofMinutes(3));
            Optional<Claim> probe = tryClaim(50);
            if (probe.isPresent()) {
                assertThat(probe.get().messages()).hasSize(1);
                settle(probe.get(), new Verdict.Broken(WHY));
                probes++;
            }
        }

        assertThat(probes).isBetween(200, 480);
        assertThat(states()).allMatch(state -> state.endsWith("PENDING"));
    }

    @Test
    void setsAPoisonedRowAsideWhileTheRestFlows() {
        put("a", "poison", "b", "c");

        for (int round = 0; round < 60 && !states().contains("c ACKNOWLEDGED"); round++) {
            clock.pass(Duration.ofSeconds(20));
            tryClaim(50).ifPresent(claim -> {
                boolean poisoned = keys(claim).contains("poison");
                settle(claim, poisoned ? new Verdict.Broken(WHY) : answered());
            });
            put("d" + round);
        }

        assertThat(states()).contains("a ACKNOWLEDGED", "poison SET_ASIDE", "b ACKNOWLEDGED", "c ACKNOWLEDGED");
    }

    @Test
    void sendsNothingWhilePaused() {
        put("a");
        inTransaction(() -> new PlatformTable(sql).pause(PLATFORM, true));
        assertThat(tryClaim(50)).isEmpty();

        inTransaction(() -> new PlatformTable(sql).pause(PLATFORM, false));
        assertThat(keys(claim(50))).containsExactly("a");
    }

    @Test
    void putsBackWhatFoundNoRoomAsIfNeverClaimed() {
        put("a", "b");
        Claim claim = claim(50);
        long b = claim.messages().get(1).entry();

        inTransaction(() -> {
            queue.settle(new Settlement(claim, answered(), Map.of(), Set.of(b), 200, 3));
            return null;
        });

        assertThat(states()).containsExactly("a ACKNOWLEDGED", "b PENDING");
        assertThat(inTransaction(() -> reader.find(PLATFORM, b)).orElseThrow().attempts())
                .isZero();
    }

    @Test
    void tellsEveryAttemptWithReceiptAndReason() {
        put("a");
        settle(claim(50), new Verdict.Unavailable(WHY, null));
        clock.pass(Duration.ofSeconds(2));
        Claim claim = claim(50);
        settle(claim, answered());

        DeliveryView view = inTransaction(() -> reader.view(
                reader.find(PLATFORM, claim.messages().getFirst().entry()).orElseThrow()));

        assertThat(view.row().receipt()).isEqualTo("receipt");
        assertThat(view.attempts()).extracting(AttemptRow::accepted).containsExactly(true, false);
        assertThat(view.attempts().getLast().reason()).isEqualTo(WHY);
        assertThat(view.row().attempts()).isEqualTo(2);
    }

    @Test
    void showsOnlyTheGridsAsked() {
        put("a");

        assertThat(inTransaction(() -> reader.list(DeliveryFilter.ALL, Optional.of(Set.of(7L)), null, 20))
                        .rows())
                .hasSize(1);
        assertThat(inTransaction(() -> reader.list(DeliveryFilter.ALL, Optional.of(Set.of(8L)), null, 20))
                        .rows())
                .isEmpty();
        assertThat(inTransaction(() -> reader.list(DeliveryFilter.ALL, Optional.of(Set.of()), null, 20))
                        .rows())
                .isEmpty();
    }

    @Test
    void pagesThroughTheListWithoutLosingOrRepeatingARow() {
        put("a", "b", "c", "d", "e");
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            String from = cursor;
            var page = inTransaction(() -> reader.list(DeliveryFilter.ALL, Optional.empty(), from, 2));
            page.rows().forEach(row -> seen.add(row.recordKey()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).containsExactly("e", "d", "c", "b", "a");
    }

    @Test
    void neverGivesARowToTwoWorkersOfTwoNodes() throws Exception {
        IntStream.range(0, 600).forEach(n -> put("r" + n % 200));
        Departures otherNode = departures();
        Map<Long, Integer> sent = Collections.synchronizedMap(new HashMap<>());
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService workers = Executors.newFixedThreadPool(8)) {
            List<Future<?>> all = new ArrayList<>();
            for (int worker = 0; worker < 8; worker++) {
                Departures node = worker % 2 == 0 ? queue : otherNode;
                all.add(workers.submit(() -> drain(node, sent, order)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        drain(queue, sent, order);

        assertThat(sent).hasSize(600);
        assertThat(sent.values()).allMatch(times -> times == 1);
        Map<String, Long> last = new HashMap<>();
        for (String line : order) {
            String[] parts = line.split(" ");
            assertThat(Long.parseLong(parts[1])).isGreaterThan(last.getOrDefault(parts[0], -1L));
            last.put(parts[0], Long.parseLong(parts[1]));
        }
    }

    private Departures departures() {
        return new Departures(new ClaimTable(sql), new PlatformTable(sql), events, clock);
    }

    private void drain(Departures node, Map<Long, Integer> sent, List<String> order) {
        for (int idle = 0; idle < 5; ) {
            Optional<Claim> claim = database.inTransaction(() -> node.claim(PLATFORM, 50));
            if (claim.isEmpty()) {
                idle++;
                database.inTransaction(() -> {
                    node.sweep(PLATFORM);
                    return null;
                });
                continue;
            }
            claim.get().messages().forEach(message -> {
                sent.merge(message.entry(), 1, Integer::sum);
                order.add(message.recordKey() + " " + message.entry());
            });
            database.inTransaction(() -> {
                node.settle(new Settlement(claim.get(), answered(), Map.of(), Set.of(), 200, 3));
                return null;
            });
        }
    }

    private void put(String... keys) {
        for (String key : keys) {
            inTransaction(() -> {
                outbox.add(entry(key, null), "trace-" + key, clock.instant());
                return null;
            });
        }
    }

    private void putChild(String key, String parent) {
        inTransaction(() -> {
            outbox.add(entry(key, parent), null, clock.instant());
            return null;
        });
    }

    private static OutboxEntry entry(String key, String parent) {
        return new OutboxEntry("HAZARD", key, parent, "{\"number\":\"YH-" + key + "\"}", 7);
    }

    private Claim claim(int limit) {
        return tryClaim(limit).orElseThrow(() -> new AssertionError("nothing to claim: " + states()));
    }

    private Optional<Claim> tryClaim(int limit) {
        return inTransaction(() -> queue.claim(PLATFORM, limit));
    }

    private void settle(Claim claim, Verdict verdict) {
        inTransaction(() -> {
            queue.settle(new Settlement(claim, verdict, Map.of(), Set.of(), 200, 3));
            return null;
        });
    }

    private void sweep() {
        inTransaction(() -> {
            queue.sweep(PLATFORM);
            return null;
        });
    }

    private Circuit platform() {
        return inTransaction(() -> new PlatformTable(sql).circuit(PLATFORM));
    }

    private List<String> states() {
        return inTransaction(() -> sql.list(
                row -> row.getString(1) + " " + row.getString(2),
                "select record_key, state from delivery order by entry_id"));
    }

    private <T> T inTransaction(java.util.concurrent.Callable<T> work) {
        return database.inTransaction(work);
    }

    private static Verdict answered() {
        return new Verdict.Answered("receipt", Map.of());
    }

    private static Verdict rejecting(Claim claim, String key) {
        long entry = claim.messages().stream()
                .filter(message -> message.recordKey().equals(key))
                .findFirst()
                .orElseThrow()
                .entry();
        return new Verdict.Answered("receipt", Map.of(entry, WHY));
    }

    private static List<String> keys(Claim claim) {
        return claim.messages().stream().map(Message::recordKey).toList();
    }

    /** A clock that moves when told, in both directions. */
    private static final class SettableClock extends Clock {
        private Instant now;

        SettableClock(Instant now) {
            this.now = now;
        }

        void pass(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** Remembers what was told. */
    private static final class Acknowledgements implements Event<DeliveryAcknowledged> {
        private final List<DeliveryAcknowledged> told = Collections.synchronizedList(new ArrayList<>());

        List<String> keys() {
            return told.stream().map(DeliveryAcknowledged::recordKey).toList();
        }

        @Override
        public void fire(DeliveryAcknowledged event) {
            told.add(event);
        }

        @Override
        public <U extends DeliveryAcknowledged> CompletionStage<U> fireAsync(U event) {
            return CompletableFuture.completedFuture(event);
        }

        @Override
        public <U extends DeliveryAcknowledged> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            return CompletableFuture.completedFuture(event);
        }

        @Override
        public Event<DeliveryAcknowledged> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends DeliveryAcknowledged> Event<U> select(Class<U> type, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends DeliveryAcknowledged> Event<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
