package io.gridkeeper.foundation.regulation;

import io.gridkeeper.foundation.kernel.Bilingual;

/**
 * A regulation of the library, or one the company loaded itself.
 *
 * @param id such as {@code R05}, or {@code C12} for the company's own
 * @param about what it is about, in a sentence
 */
public record Regulation(String id, Bilingual title, Bilingual about, int clauses) {

    public boolean isCompanys() {
        return id.startsWith("C");
    }
}
