package io.gridkeeper.foundation.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.gridkeeper.foundation.bulk.ImportedRow;
import io.gridkeeper.foundation.grid.AppointmentEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything a roster speaks of as it stands at a moment, kind by kind and code by code, to be compared with later. */
final class RosterState {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final Map<String, Map<String, Object>> byKind = new LinkedHashMap<>();

    void put(String kind, String code, Object entry) {
        byKind.computeIfAbsent(kind, any -> new LinkedHashMap<>()).put(code, entry);
    }

    /** Appointments have no code of their own: the first, second, … of a person in a post of a grid. */
    void putAll(String kind, List<AppointmentEntry> appointments) {
        var seen = new HashMap<String, Integer>();
        appointments.stream()
                .sorted(Comparator.comparing(AppointmentEntry::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(entry -> {
                    var held = entry.gridCode() + " " + entry.staffNumber() + " " + entry.post();
                    put(kind, held + " #" + seen.merge(held, 1, Integer::sum), entry);
                });
    }

    /** What has come or changed since an earlier moment; a roster takes nothing away. */
    List<ImportedRow> since(RosterState earlier) {
        var rows = new ArrayList<ImportedRow>();
        byKind.forEach((kind, entries) -> {
            var before = earlier.byKind.getOrDefault(kind, Map.of());
            entries.forEach((code, entry) -> {
                var was = before.get(code);
                if (!entry.equals(was)) {
                    rows.add(new ImportedRow(kind, code, was == null ? null : text(was), text(entry)));
                }
            });
        });
        return rows;
    }

    /** Whether a row still says what an import made of it. */
    boolean stillSays(ImportedRow row) {
        var now = byKind.getOrDefault(row.kind(), Map.of()).get(row.code());
        return now != null && text(now).equals(row.after());
    }

    static String text(Object entry) {
        try {
            return JSON.writeValueAsString(entry);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static <T> T read(@Nullable String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException mangled) {
            throw new IllegalStateException(mangled);
        }
    }
}
