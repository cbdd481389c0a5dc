package io.gridkeeper.foundation.regulation;

import io.gridkeeper.foundation.kernel.Bilingual;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A clause in our own words.
 *
 * @param article where it stands in the regulation
 * @param capability the part of the suite it belongs to, such as {@code deadline}
 * @param parameters its figures by name, in their order
 */
public record LibraryClause(
        ClauseId id, String article, String capability, Wording wording, Map<String, String> parameters) {

    /** What it says: title, requirement, example. */
    public record Wording(Bilingual title, Bilingual text, Bilingual example) {}

    public LibraryClause {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    public Bilingual title() {
        return wording.title();
    }

    public Bilingual text() {
        return wording.text();
    }

    public Bilingual example() {
        return wording.example();
    }
}
