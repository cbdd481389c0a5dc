package io.gridkeeper.foundation.regulation;

import io.gridkeeper.foundation.kernel.Refusal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The id of a clause: {@code R05-3a} in the library of the 20 regulations, {@code C12-3} for the third article of the
 * company's own regulation 12.
 */
public record ClauseId(String value) {

    private static final Pattern LIBRARY = Pattern.compile("R\\d\\d-[0-9A-Za-z.]{1,20}");
    private static final Pattern COMPANY = Pattern.compile("C\\d{1,18}-\\d{1,4}");

    public ClauseId {
        if (!isLibrary(value) && !COMPANY.matcher(value).matches()) {
            throw Refusal.notFound("regulation.clause.unknown", value);
        }
    }

    /** The id, or empty where the text is none. */
    public static Optional<ClauseId> parse(String text) {
        return isLibrary(text) || COMPANY.matcher(text).matches() ? Optional.of(new ClauseId(text)) : Optional.empty();
    }

    private static boolean isLibrary(String text) {
        return LIBRARY.matcher(text).matches();
    }

    /** Whether it is an article of a regulation the company loaded itself. */
    public boolean isCompanys() {
        return value.startsWith("C");
    }

    /** The regulation's part, such as {@code R05}. */
    public String regulation() {
        return value.substring(0, value.indexOf('-'));
    }

    @Override
    public String toString() {
        return value;
    }
}
