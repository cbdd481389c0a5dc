package io.gridkeeper.simulator.ledger;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridkeeper.simulator.schema.HeldRecords;
import io.gridkeeper.simulator.schema.RecordKind;
import io.gridkeeper.simulator.schema.Wording;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the ledger says, in memory. Changes are made by one thread at a time; {@link #holds} may be asked by any. */
final class LedgerIndex implements HeldRecords {
    private final Map<RecordKind, Map<String, Held>> records = new EnumMap<>(RecordKind.class);
    private final Map<String, int[]> linesOfId = new HashMap<>();
    private final Map<RecordKind, Tally> tallies = new EnumMap<>(RecordKind.class);
    private final Tally total = new Tally();
    private final LineTable lines = new LineTable();
    private String lastAt = "";

    LedgerIndex() {
        for (RecordKind kind : RecordKind.values()) {
            records.put(kind, new ConcurrentHashMap<>());
            tallies.put(kind, new Tally());
        }
    }

    @Override
    public boolean holds(RecordKind kind, String id) {
        return of(kind).containsKey(id);
    }

    /** Judges an examined row against what is held: a repeat, too old, a new row that is no new row, or accepted. */
    ExaminedRow judge(RecordKind kind, ExaminedRow examined) {
        if (examined.found() != Outcome.ACCEPTED) {
            return examined;
        }
        PostedRow row = examined.row();
        Held held = of(kind).get(row.text("id"));
        if (held == null) {
            return row.text("updateDate").equals(row.text("createDate"))
                    ? examined
                    : new ExaminedRow(row, Outcome.INVALID, Wording.of("newRowUpdated"));
        }
        if (held.isRepeat(row)) {
            return new ExaminedRow(row, Outcome.REPEAT, "");
        }
        if (held.isNewerThan(row)) {
            String words = Wording.of("outOfOrder", row.text("updateDate"), held.updateDate());
            return new ExaminedRow(row, Outcome.OUT_OF_ORDER, words);
        }
        return examined;
    }

    boolean acceptedBefore(RecordKind kind, ExaminedRow judged) {
        Held held = of(kind).get(judged.row().text("id"));
        return judged.found() == Outcome.ACCEPTED && held != null && held.hadBefore(judged.row());
    }

    void take(LedgerEntry entry, long begin) {
        String id = entry.row().text("id");
        boolean accepted = entry.outcome() == Outcome.ACCEPTED;
        boolean newRecord = accepted && !holds(entry.kind(), id);
        if (accepted) {
            of(entry.kind()).computeIfAbsent(id, any -> new Held()).take(entry.row());
        }
        linesOfId.merge(id, new int[] {lines.size()}, LedgerIndex::joined);
        lines.add(begin, entry.kind(), entry.outcome());
        total.count(entry.outcome(), newRecord, entry.acceptedBefore());
        Optional.ofNullable(tallies.get(entry.kind()))
                .ifPresent(tally -> tally.count(entry.outcome(), newRecord, entry.acceptedBefore()));
        lastAt = entry.stamp().at();
    }

    LineTable lines() {
        return lines;
    }

    int[] linesOf(String id) {
        return linesOfId.getOrDefault(id, new int[0]);
    }

    ObjectNode summary() {
        ObjectNode json = total.json();
        ObjectNode byKind = json.putObject("byKind");
        tallies.forEach((kind, tally) -> byKind.set(kind.table(), tally.json()));
        return json.put("lastAt", lastAt);
    }

    private Map<String, Held> of(RecordKind kind) {
        return records.getOrDefault(kind, Map.of());
    }

    private static int[] joined(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
