package io.gridkeeper.oversight.board;

import io.gridkeeper.foundation.kernel.Clause;
import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;

/** Takes out of a text what tells who somebody is: names, telephone, identity and card numbers, addresses of mail. */
@Clause({"R05-5a", "R18-5a", "R08-3.5b", "R12-3.1.4a"})
final class Masking {

    static final String SOMEBODY = "某某";
    static final String NUMBER = "***";

    private static final Pattern IDENTITY = Pattern.compile("(?<!\\d)\\d{6}(?:18|19|20)\\d{9}[\\dXx](?!\\d)");
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<!\\d)\\d{12,19}(?!\\d)");
    private static final Pattern MOBILE =
            Pattern.compile("(?<!\\d)(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)");
    private static final Pattern TELEPHONE = Pattern.compile("(?<!\\d)0\\d{2,3}[- ]?\\d{7,8}(?!\\d)");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private Masking() {}

    /** The text without the names given and without numbers of persons. */
    static String of(String text, Collection<String> names) {
        var masked = text;
        var longestFirst = names.stream()
                .filter(name -> name.codePointCount(0, name.length()) > 1)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (var name : longestFirst) {
            masked = masked.replace(name, SOMEBODY);
        }
        for (var pattern : new Pattern[] {MAIL, IDENTITY, MOBILE, TELEPHONE, LONG_NUMBER}) {
            masked = pattern.matcher(masked).replaceAll(NUMBER);
        }
        return masked;
    }

    static boolean holdsIdentity(String text) {
        return IDENTITY.matcher(text).find();
    }
}
