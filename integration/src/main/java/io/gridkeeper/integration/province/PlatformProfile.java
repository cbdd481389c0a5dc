package io.gridkeeper.integration.province;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is particular to one platform, read from {@code platforms/<code>.json}.
 *
 * @param batch rows a request at most
 * @param longestRequest bytes of rows a request at most, before encryption; a single row may be longer
 * @param workers how many requests may be under way at once from one node
 * @param dates pattern of times in {@code zone}
 * @param envelope name of the only member of the request, holding the sealed rows
 * @param codes code tables: canonical value to platform code
 * @param tables by kind of message
 */
public record PlatformProfile(
        String code,
        int batch,
        int longestRequest,
        int workers,
        String zone,
        String dates,
        String envelope,
        PageCipher cipher,
        Answer answer,
        Map<String, Map<String, String>> codes,
        Map<String, Table> tables) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** How the platform's answers are read; places are JSON pointers. */
    public record Answer(
            String receipt,
            String success,
            String message,
            String code,
            Set<String> allStored,
            Set<String> someFailed,
            String rows,
            String rowId,
            String rowMessage) {}

    /**
     * A table of the platform.
     *
     * @param id the field by which answers name a row
     */
    public record Table(String path, String id, List<Field> fields) {}

    /** How a canonical value is written. */
    public enum Form {
        TEXT,
        CODE,
        TIME,
        /** A day, as its last second. */
        END_OF_DAY,
        TEN_THOUSAND_YUAN,
        /** A file-store id, as base64 of the picture. */
        PHOTO,
        /** The company's code on the platform. */
        COMPANY
    }

    /**
     * A field of a table: where its value stands in the canonical record (JSON pointers) and what the platform demands.
     *
     * @param from absent only for {@link Form#COMPANY}
     * @param fromWhenNew instead, in the first message of a record that the platform gets
     * @param notBefore a time that is never undercut, for clocks that were set back
     * @param fallback what is written when the value lacks although {@code fallbackIf} has one
     * @param max characters, or bytes of a picture; 0 for no limit
     * @param cut whether a longer text is cut rather than refused
     */
    public record Field(
            String name,
            Form as,
            @Nullable String from,
            @Nullable String fromWhenNew,
            @Nullable String notBefore,
            @Nullable String fallback,
            @Nullable String fallbackIf,
            @Nullable String codes,
            boolean required,
            int max,
            boolean cut) {

        String place(boolean isNew) {
            String place = isNew && fromWhenNew != null ? fromWhenNew : from;
            return place == null ? "" : place;
        }
    }

    static PlatformProfile load(String code) {
        String name = "/platforms/" + code + ".json";
        try (InputStream in = PlatformProfile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No platform profile " + name);
            }
            return JSON.readValue(in, PlatformProfile.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Platform profile " + name + ": " + e.getMessage(), e);
        }
    }

    DateTimeFormatter format() {
        return DateTimeFormatter.ofPattern(dates).withZone(ZoneId.of(zone));
    }

    Optional<Table> table(String kind) {
        return Optional.ofNullable(tables.get(kind));
    }
}
