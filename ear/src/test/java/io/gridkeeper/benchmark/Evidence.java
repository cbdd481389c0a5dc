package io.gridkeeper.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What four witnesses say about a run: the people (numbers the API gave them), the register, the outbox and the
 * province's ledger. Read from outside; no code of the suite takes part.
 *
 * @param told numbers people were given
 * @param register number of every hazard to its key on the platform
 * @param messages every message of the outbox, in the order in which they were put
 * @param ledger every line of the province's book
 */
public record Evidence(Set<String> told, Map<String, String> register, List<Sent> messages, List<Line> ledger) {

    /** A message as the outbox has it. */
    public record Sent(long entry, String key, String state, String receipt) {}

    /** A line as the ledger has it. */
    public record Line(String request, String id, String outcome, String updateDate, boolean acceptedBefore) {

        boolean isAccepted() {
            return outcome.equals("accepted");
        }

        static Line of(JsonNode line) {
            return new Line(
                    line.path("request").asText(),
                    line.path("id").asText(),
                    line.path("outcome").asText(),
                    line.path("updateDate").asText(),
                    line.path("acceptedBefore").asBoolean(false));
        }
    }

    public static Evidence gather(Set<String> told, Connection database, Province province) throws SQLException {
        Map<String, String> register = new HashMap<>();
        List<Sent> messages = new ArrayList<>();
        try (Statement sql = database.createStatement()) {
            ResultSet hazards = sql.executeQuery("select number, platform_id from hazard");
            while (hazards.next()) {
                register.put(hazards.getString(1), hazards.getString(2));
            }
            ResultSet sent = sql.executeQuery("""
                select d.entry_id, d.record_key, d.state, coalesce(c.receipt, '')
                from delivery d left join delivery_call c on c.id = d.call_id order by d.entry_id\
                """);
            while (sent.next()) {
                messages.add(new Sent(sent.getLong(1), sent.getString(2), sent.getString(3), sent.getString(4)));
            }
        }
        return new Evidence(
                told,
                register,
                messages,
                province.ledger().stream().map(Line::of).toList());
    }

    /** Everything in which the witnesses contradict each other; empty when nothing was lost, doubled or overtaken. */
    public List<String> contradictions() {
        List<String> found = new ArrayList<>();
        lost(found);
        unsent(found);
        doubled(found);
        overtaken(found);
        return found;
    }

    private void lost(List<String> found) {
        Set<String> keys = new HashSet<>();
        messages.forEach(message -> keys.add(message.key()));
        for (String number : told) {
            String key = register.get(number);
            if (key == null) {
                found.add("lost: " + number + " was told, the register does not have it");
            } else if (!keys.contains(key)) {
                found.add("lost: " + number + " is in the register, the outbox has no message of it");
            }
        }
    }

    private void unsent(List<String> found) {
        Map<String, Integer> accepted = new HashMap<>();
        Set<String> receipts = new HashSet<>();
        for (Line line : ledger) {
            receipts.add(line.request() + ' ' + line.id());
            if (line.isAccepted()) {
                accepted.merge(line.id(), 1, Integer::sum);
            }
        }
        Map<String, Integer> put = new HashMap<>();
        for (Sent message : messages) {
            put.merge(message.key(), 1, Integer::sum);
            if (!message.state().equals("ACKNOWLEDGED")) {
                found.add("unsent: message " + message.entry() + " is " + message.state());
            } else if (!receipts.contains(message.receipt() + ' ' + message.key())) {
                found.add("false receipt: message " + message.entry() + " names " + message.receipt());
            }
        }
        put.forEach((key, times) -> {
            int taken = accepted.getOrDefault(key, 0);
            if (taken != times) {
                found.add("record " + key + ": " + times + " messages put, " + taken + " accepted by the province");
            }
        });
        accepted.keySet().stream()
                .filter(key -> !put.containsKey(key))
                .forEach(key -> found.add("invented: the province has " + key + ", the outbox has not"));
    }

    private void doubled(List<String> found) {
        ledger.stream()
                .filter(line -> line.isAccepted() && line.acceptedBefore())
                .forEach(line -> found.add("accepted twice: " + line.id() + " " + line.updateDate()));
    }

    private void overtaken(List<String> found) {
        Map<String, String> last = new HashMap<>();
        for (Line line : ledger) {
            if (line.outcome().equals("outOfOrder") || line.outcome().equals("parentUnknown")) {
                found.add("overtaken: the province refused " + line.id() + " as " + line.outcome());
            }
            String before = line.isAccepted() ? last.put(line.id(), line.updateDate()) : null;
            if (before != null && before.compareTo(line.updateDate()) > 0) {
                found.add("overtaken: " + line.id() + " " + line.updateDate() + " after " + before);
            }
        }
    }
}
