package io.gridkeeper.foundation.regulation;

import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.Clause;
import java.util.List;

/**
 * A regulation of the library, or one the company loaded itself.
 *
 * @param id such as {@code R05}, or {@code C12} for the company's own
 * @param about what it is about, in a sentence
 * @param statutes the laws its text says it rests on
 */
@Clause("R07-1b")
public record Regulation(String id, Bilingual title, Bilingual about, int clauses, List<Bilingual> statutes) {

    public Regulation {
        statutes = List.copyOf(statutes);
    }

    /** One that names no law. */
    public Regulation(String id, Bilingual title, Bilingual about, int clauses) {
        this(id, title, about, clauses, List.of());
    }

    public boolean isCompanys() {
        return id.startsWith("C");
    }
}
