package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.kernel.Refusal;
import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Telephone numbers in one form: digits alone, mainland numbers without the country's code. */
final class PhoneNumber {

    private static final Pattern BETWEEN = Pattern.compile("[\\s()\\-.–—]");
    private static final Pattern MAINLAND = Pattern.compile("(?:\\+86|0086|86(?=1\\d{10}$))");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d{5,15}");
    private static final int KEPT = 4;
    private static final int HEAD = 3;

    private PhoneNumber() {}

    static String normal(@Nullable String typed) {
        var plain = Normalizer.normalize(Objects.requireNonNullElse(typed, ""), Normalizer.Form.NFKC);
        var digits = MAINLAND.matcher(BETWEEN.matcher(plain).replaceAll("")).replaceFirst("");
        if (!NUMBER.matcher(digits).matches()) {
            throw Refusal.invalid("customer.refusal.phone");
        }
        return digits;
    }

    /** Enough to recognise a number one knows, not enough to call one: 138****5678. */
    static String masked(String number) {
        int length = number.length();
        if (length <= KEPT + HEAD) {
            return "****" + number.substring(length - 2);
        }
        return number.substring(0, HEAD) + "****" + number.substring(length - KEPT);
    }
}
