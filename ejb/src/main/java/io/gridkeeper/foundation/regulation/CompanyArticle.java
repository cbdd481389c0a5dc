package io.gridkeeper.foundation.regulation;

import java.util.List;

/**
 * An article of a regulation that the company loaded itself.
 *
 * @param id such as {@code C12-3}
 * @param clauses ids of the library's clauses it is linked to
 */
public record CompanyArticle(ClauseId id, int number, String heading, String text, List<String> clauses) {

    public CompanyArticle {
        clauses = List.copyOf(clauses);
    }
}
