package io.gridkeeper.simulator.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The kinds of content of profile A. */
final class Contents {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern FOURTEEN_DIGITS = Pattern.compile("[0-9]{14}");
    private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");
    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern UUID = Pattern.compile(
            "[0-9a-fA-F]{32}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Contents() {}

    static Content text() {
        return text(Integer.MAX_VALUE);
    }

    /** Free text; the limit counts characters as people do, so that a rare character is one. */
    static Content text(int limit) {
        return (value, held) -> {
            if (!value.isTextual()) {
                return Optional.of(Complaint.invalid("notText"));
            }
            String text = value.textValue();
            return complainUnless(text.codePointCount(0, text.length()) <= limit, "tooLong", limit);
        };
    }

    static Content code(CodeTable codes) {
        return (value, held) -> complainUnless(isScalar(value) && codes.has(value.asText()), "notCode", codes.listed());
    }

    static Content date() {
        return matching(Contents::isDate, "notDate");
    }

    static Content id() {
        return matching(text -> UUID.matcher(text).matches(), "notId");
    }

    static Content companyCode() {
        return matching(text -> NINE_DIGITS.matcher(text).matches(), "notCompany");
    }

    static Content mobile() {
        return matching(text -> MOBILE.matcher(text).matches(), "notMobile");
    }

    static Content whole(int least, int most) {
        return (value, held) ->
                complainUnless(isScalar(value) && isWhole(value.asText(), least, most), "notWhole", least, most);
    }

    /** Money and the like, as a number or as digits in a string. */
    static Content amount() {
        return (value, held) ->
                complainUnless((value.isNumber() || value.isTextual()) && isAmount(value.asText()), "notAmount");
    }

    static Content picture() {
        return (value, held) ->
                value.isTextual() ? Picture.complaint(value.textValue()) : Optional.of(Complaint.invalid("notPicture"));
    }

    /** The id of a record that must have been accepted before. */
    static Content heldAs(RecordKind parent) {
        return (value, held) -> {
            Optional<Complaint> malformed = id().complaint(value, held);
            if (malformed.isPresent() || held.holds(parent, value.textValue())) {
                return malformed;
            }
            return Optional.of(Complaint.parentUnknown(parent, value.textValue()));
        };
    }

    private static Content matching(Predicate<String> form, String key) {
        return (value, held) -> complainUnless(value.isTextual() && form.test(value.textValue()), key);
    }

    private static Optional<Complaint> complainUnless(boolean good, String key, Object... arguments) {
        return good ? Optional.empty() : Optional.of(Complaint.invalid(key, arguments));
    }

    private static boolean isScalar(JsonNode value) {
        return value.isTextual() || value.isIntegralNumber();
    }

    private static boolean isDate(String text) {
        if (!FOURTEEN_DIGITS.matcher(text).matches()) {
            return false;
        }
        try {
            return LocalDateTime.parse(text, DATE).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isWhole(String text, int least, int most) {
        try {
            int number = Integer.parseInt(text);
            return number >= least && number <= most;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isAmount(String text) {
        try {
            return new BigDecimal(text).signum() >= 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
