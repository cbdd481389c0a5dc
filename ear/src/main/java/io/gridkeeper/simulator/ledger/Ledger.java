package io.gridkeeper.simulator.ledger;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridkeeper.simulator.schema.HeldRecords;
import io.gridkeeper.simulator.schema.RecordKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/**
 * The province's own book. Every posted row becomes one line with its outcome; a version is accepted once, a
 * repeat of it is only noted; nothing is said to be entered before it is on disk.
 */
public final class Ledger implements AutoCloseable {
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final ReentrantLock lock = new ReentrantLock();
    private final LedgerFile file;
    private final Clock clock;
    private volatile LedgerIndex index;

    private Ledger(LedgerFile file, LedgerIndex index, Clock clock) {
        this.file = file;
        this.index = index;
        this.clock = clock;
    }

    /** Opens the ledger in a folder and reads back what it says. */
    public static Ledger open(Path folder, Clock clock) throws IOException {
        LedgerFile file = LedgerFile.open(folder.resolve("ledger.jsonl"));
        try {
            return new Ledger(file, new LedgerReplay(file).index(), clock);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    public HeldRecords held() {
        return (kind, id) -> index.holds(kind, id);
    }

    /** Enters the rows of one request, in order, and returns once they are on disk: each with its final outcome. */
    public List<ExaminedRow> enter(String request, RecordKind kind, List<ExaminedRow> rows) throws LedgerBroken {
        List<ExaminedRow> judged = new ArrayList<>(rows.size());
        String at = AT.format(clock.instant());
        lock.lock();
        try {
            for (ExaminedRow row : rows) {
                judged.add(enterOne(at, request, kind, row));
            }
        } finally {
            lock.unlock();
        }
        file.awaitDurable();
        return judged;
    }

    private ExaminedRow enterOne(String at, String request, RecordKind kind, ExaminedRow row) {
        ExaminedRow judged = index.judge(kind, row);
        LedgerEntry.Stamp stamp = new LedgerEntry.Stamp(index.lines().size() + 1L, at, request);
        LedgerEntry entry = new LedgerEntry(stamp, kind, judged, index.acceptedBefore(kind, judged));
        index.take(entry, file.append(entry.line()));
        return judged;
    }

    public ObjectNode summary() {
        lock.lock();
        try {
            return index.summary();
        } finally {
            lock.unlock();
        }
    }

    /** Every line about an id, oldest first, as JSON. */
    public List<String> history(String id) throws IOException {
        lock.lock();
        try {
            return read(IntStream.of(index.linesOf(id)));
        } finally {
            lock.unlock();
        }
    }

    /** The lines asked for, oldest first, as JSON. */
    public List<String> lines(LedgerQuery query) throws IOException {
        lock.lock();
        try {
            return read(query.matching(index.lines()));
        } finally {
            lock.unlock();
        }
    }

    /** Forgets everything. */
    public void clear() throws IOException {
        lock.lock();
        try {
            file.truncate(0);
            index = new LedgerIndex();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private List<String> read(IntStream which) throws IOException {
        file.awaitDurable();
        LineTable lines = index.lines();
        long end = file.size();
        List<String> texts = new ArrayList<>();
        for (int line : which.toArray()) {
            long begin = lines.begin(line, end);
            int length = (int) (lines.begin(line + 1, end) - begin - 1);
            texts.add(new String(file.read(begin, length), StandardCharsets.UTF_8));
        }
        return texts;
    }
}
