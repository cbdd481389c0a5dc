package io.gridkeeper.marketing.territory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Addresses as they are compared: without blanks and punctuation, in one width and case. A unit's address is found in a
 * longer one where a part of it begins: at the start, or after the name of a province, city, district, street or village.
 */
final class AddressKey {

    private static final int LONGEST = 200;
    private static final int LONGEST_PART = 60;
    private static final int SHORTEST_PART = 2;
    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String ENDS_A_PART = "省市区县镇乡街道路村";

    private static final Pattern HOUSE = Pattern.compile("^.*?(?:\\d+号(?![路街巷道])|\\d+(?![\\d号路街巷道]))");

    private AddressKey() {}

    /** An address up to its house number; all of it where it has none. */
    static String house(String address) {
        var house = HOUSE.matcher(address);
        return house.find() ? house.group() : address;
    }

    static String of(String address) {
        var key = NOISE.matcher(Normalizer.normalize(address, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
    }

    /** The keys of units that could be meant by the address, the longest first. */
    static List<String> candidates(String address) {
        var key = of(address);
        var keys = new ArrayList<String>();
        for (int start = 0; start < key.length(); start++) {
            if (start == 0 || ENDS_A_PART.indexOf(key.charAt(start - 1)) >= 0) {
                for (int end = Math.min(key.length(), start + LONGEST_PART); end - start >= SHORTEST_PART; end--) {
                    if (!cutsANumber(key, end)) {
                        keys.add(key.substring(start, end));
                    }
                }
            }
        }
        keys.sort((one, other) -> Integer.compare(other.length(), one.length()));
        return keys;
    }

    /** House 12 is not found in house 121. */
    private static boolean cutsANumber(String key, int end) {
        return end < key.length() && Character.isDigit(key.charAt(end - 1)) && Character.isDigit(key.charAt(end));
    }
}
