package io.gridkeeper.foundation.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text as search words: Chinese as pairs of neighbouring characters, so that two-character words such as 漏电 are found,
 * everything else as whole words in lower case. Also tells how alike two descriptions are.
 */
public final class Bigrams {

    private static final Pattern RUN = Pattern.compile("[\\p{IsHan}]+|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
    private static final int MAX_LENGTH = 8000;

    private Bigrams() {}

    /** The words of a text; a single Chinese character between others of its kind is no word. */
    public static Set<String> words(String text) {
        var words = new LinkedHashSet<String>();
        var runs = RUN.matcher(normal(text));
        while (runs.find()) {
            addWords(words, runs.group());
        }
        return words;
    }

    private static void addWords(Set<String> words, String run) {
        if (!Character.isIdeographic(run.codePointAt(0)) || run.codePointCount(0, run.length()) == 1) {
            words.add(run);
            return;
        }
        int[] characters = run.codePoints().toArray();
        for (int i = 1; i < characters.length; i++) {
            words.add(new String(characters, i - 1, 2));
        }
    }

    /** The words of all texts between single spaces, as the search column keeps them. */
    public static String joined(@Nullable String... texts) {
        var words = new LinkedHashSet<String>();
        for (var text : texts) {
            if (text != null) {
                words.addAll(words(text));
            }
        }
        var joined = String.join(" ", words);
        return joined.length() <= MAX_LENGTH ? joined : joined.substring(0, joined.lastIndexOf(' ', MAX_LENGTH));
    }

    /** Dice coefficient of the character pairs of two texts: 0 nothing in common, 1 the same. */
    public static double similarity(String one, String other) {
        return similarity(pairs(one), pairs(other));
    }

    /** The same of pairs made before: both sorted and without doubles. */
    public static double similarity(long[] one, long[] other) {
        if (one.length == 0 || other.length == 0) {
            return 0;
        }
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = Long.compare(one[i], other[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return 2.0 * common / (one.length + other.length);
    }

    /** Pairs of neighbouring letters and digits, punctuation left out. */
    public static long[] pairs(String text) {
        var normal = normal(text);
        var pairs = new long[normal.length()];
        int count = 0;
        int before = -1;
        for (int i = 0, letter; i < normal.length(); i += Character.charCount(letter)) {
            letter = normal.codePointAt(i);
            if (Character.isLetterOrDigit(letter)) {
                if (before >= 0) {
                    pairs[count++] = ((long) before << 32) | letter;
                }
                before = letter;
            }
        }
        return withoutDoubles(pairs, count);
    }

    private static long[] withoutDoubles(long[] values, int count) {
        Arrays.sort(values, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[kept++] = values[i];
            }
        }
        return Arrays.copyOf(values, kept);
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
