package io.gridkeeper.simulator.ledger;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;

/** Counts of rows by what became of them. */
final class Tally {
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private long records;
    private long acceptedTwice;

    void count(Outcome outcome, boolean newRecord, boolean acceptedBefore) {
        outcomes.merge(outcome, 1L, Long::sum);
        records += newRecord ? 1 : 0;
        acceptedTwice += acceptedBefore ? 1 : 0;
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        long rows = outcomes.values().stream().mapToLong(Long::longValue).sum();
        long acknowledged = of(Outcome.ACCEPTED) + of(Outcome.REPEAT);
        return json.put("rows", rows)
                .put("records", records)
                .put("accepted", of(Outcome.ACCEPTED))
                .put("repeats", of(Outcome.REPEAT))
                .put("refused", rows - acknowledged)
                .put("acceptedTwice", acceptedTwice)
                .put("invalid", of(Outcome.INVALID))
                .put("parentUnknown", of(Outcome.PARENT_UNKNOWN))
                .put("outOfOrder", of(Outcome.OUT_OF_ORDER))
                .put("planned", of(Outcome.PLANNED));
    }

    private long of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }
}
