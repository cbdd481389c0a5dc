package io.gridkeeper.integration.province;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridkeeper.foundation.outbox.Message;
import io.gridkeeper.foundation.outbox.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes canonical records as rows of a platform, as its profile says. The same message gives the same bytes each time:
 * that is what lets a platform recognise a row it got before.
 */
final class RowMapper {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);
    private static final String ELLIPSIS = "…";

    private final PlatformProfile profile;
    private final String company;
    private final PhotoSource photos;
    private final DateTimeFormatter times;

    RowMapper(PlatformProfile profile, String company, PhotoSource photos) {
        this.profile = profile;
        this.company = company;
        this.photos = photos;
        this.times = profile.format();
    }

    /** A row, or why the message does not fit the platform. */
    sealed interface Mapped {
        record Row(ObjectNode fields) implements Mapped {}

        record Misfit(Reason reason) implements Mapped {}
    }

    Mapped map(PlatformProfile.Table table, Message message) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        try {
            JsonNode canonical = JSON.readTree(message.payload());
            for (PlatformProfile.Field field : table.fields()) {
                String value = value(field, canonical, message.isNew());
                if (value != null) {
                    row.put(field.name(), value);
                } else if (field.required()) {
                    throw new Misfitting(Reason.of("outbox.reason.missing", field.name()));
                }
            }
            return new Mapped.Row(row);
        } catch (Misfitting misfit) {
            return new Mapped.Misfit(misfit.reason);
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
            return new Mapped.Misfit(Reason.of("outbox.reason.unreadable", String.valueOf(e.getMessage())));
        }
    }

    private @Nullable String value(PlatformProfile.Field field, JsonNode canonical, boolean isNew) throws Misfitting {
        if (field.as() == PlatformProfile.Form.COMPANY) {
            return company;
        }
        JsonNode found = canonical.at(field.place(isNew));
        String text = found.isNull() ? "" : found.asText();
        if (text.isBlank()) {
            return canonical
                            .at(field.fallbackIf() == null ? "" : field.fallbackIf())
                            .isValueNode()
                    ? field.fallback()
                    : null;
        }
        return switch (field.as()) {
            case TEXT -> limited(field, text);
            case CODE -> code(field, text);
            case TIME -> time(field, text, canonical);
            case END_OF_DAY -> endOfDay(text);
            case TEN_THOUSAND_YUAN -> tenThousands(text);
            case PHOTO -> photo(field, found.asLong());
            case COMPANY -> company;
        };
    }

    private static String limited(PlatformProfile.Field field, String text) throws Misfitting {
        int length = text.codePointCount(0, text.length());
        if (field.max() == 0 || length <= field.max()) {
            return text;
        }
        if (!field.cut()) {
            throw new Misfitting(Reason.of(
                    "outbox.reason.tooLong", field.name(), String.valueOf(field.max()), String.valueOf(length)));
        }
        return text.substring(0, text.offsetByCodePoints(0, field.max() - 1)) + ELLIPSIS;
    }

    private String code(PlatformProfile.Field field, String text) throws Misfitting {
        String code = profile.codes().getOrDefault(field.codes(), Map.of()).get(text);
        if (code == null) {
            throw new Misfitting(Reason.of("outbox.reason.noCode", field.name(), text));
        }
        return code;
    }

    private String time(PlatformProfile.Field field, String text, JsonNode canonical) {
        Instant at = Instant.parse(text);
        if (field.notBefore() != null) {
            Instant floor = Instant.parse(canonical.at(field.notBefore()).asText());
            at = at.isBefore(floor) ? floor : at;
        }
        return times.format(at);
    }

    private String endOfDay(String day) {
        return times.format(
                LocalDate.parse(day).atTime(LocalTime.of(23, 59, 59)).atZone(ZoneId.of(profile.zone())));
    }

    private static String tenThousands(String yuan) {
        return new BigDecimal(yuan)
                .divide(TEN_THOUSAND, 6, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private String photo(PlatformProfile.Field field, long file) throws Misfitting {
        byte[] picture = photos.picture(file, field.max())
                .orElseThrow(() -> new Misfitting(Reason.of("outbox.reason.noPicture", field.name())));
        return Base64.getEncoder().encodeToString(picture);
    }

    /** Leaves the mapping of one row. */
    private static final class Misfitting extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Reason reason;

        Misfitting(Reason reason) {
            super(reason.key(), null, false, false);
            this.reason = reason;
        }
    }
}
