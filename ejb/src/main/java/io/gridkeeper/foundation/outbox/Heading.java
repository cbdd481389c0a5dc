package io.gridkeeper.foundation.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** What people call a message: the number and the name of its record, taken from the canonical payload. */
record Heading(@Nullable String number, @Nullable String title) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_TITLE = 300;

    static Heading of(String payload) {
        try {
            JsonNode node = JSON.readTree(payload);
            return new Heading(
                    cut(node.at("/number").asText(null), LONGEST_NUMBER),
                    cut(node.at("/finding/name").asText(node.at("/name").asText(null)), LONGEST_TITLE));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The payload is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }
}
