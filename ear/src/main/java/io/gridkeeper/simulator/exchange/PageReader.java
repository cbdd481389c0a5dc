package io.gridkeeper.simulator.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridkeeper.simulator.http.HttpRefusal;
import io.gridkeeper.simulator.ledger.Digest;
import io.gridkeeper.simulator.ledger.PostedRow;
import io.gridkeeper.simulator.schema.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Splits a page in clear into its rows, keeping a digest of the very bytes of each. */
final class PageReader {
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .build());

    private final int longestPage;

    PageReader(int longestPage) {
        this.longestPage = longestPage;
    }

    List<PostedRow> rows(byte[] page) {
        List<PostedRow> rows = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(page)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw notArray("no [");
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                rows.add(row(parser, page));
            }
            if (parser.nextToken() != null) {
                throw notArray("more after ]");
            }
        } catch (JsonProcessingException e) {
            throw notArray(e.getOriginalMessage());
        } catch (IOException e) {
            throw notArray(e.getClass().getSimpleName());
        }
        if (rows.size() > longestPage) {
            throw new HttpRefusal(400, Wording.of("pageTooLong", longestPage, rows.size()));
        }
        return rows;
    }

    private static PostedRow row(JsonParser parser, byte[] page) throws IOException {
        int from = (int) parser.currentTokenLocation().getByteOffset();
        JsonNode node = JSON.readTree(parser);
        int length = (int) parser.currentLocation().getByteOffset() - from;
        if (node instanceof ObjectNode fields) {
            return new PostedRow(fields, Digest.of(page, from, length), content(fields));
        }
        throw notArray(Wording.of("notObject"));
    }

    /** The same for two rows that say the same, whatever the order of their fields. */
    private static Digest content(ObjectNode fields) throws IOException {
        TreeMap<String, JsonNode> sorted = new TreeMap<>();
        fields.properties().forEach(field -> sorted.put(field.getKey(), field.getValue()));
        return Digest.of(JSON.writeValueAsBytes(sorted));
    }

    private static HttpRefusal notArray(String detail) {
        return new HttpRefusal(400, Wording.of("datasNotArray", detail));
    }
}
