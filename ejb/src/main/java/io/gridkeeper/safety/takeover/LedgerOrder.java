package io.gridkeeper.safety.takeover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** What the job of a takeover is started with: which draft, and what its columns mean. */
record LedgerOrder(String token, Map<LedgerColumn, Integer> columns) {

    private static final ObjectMapper JSON = new ObjectMapper();

    LedgerOrder {
        columns = Map.copyOf(columns);
    }

    static LedgerOrder read(String json) {
        try {
            return JSON.readValue(json, LedgerOrder.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    String json() {
        return json(this);
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
