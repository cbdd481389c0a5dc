package io.gridkeeper.oversight.archive;

import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.regulation.ClauseId;
import io.gridkeeper.foundation.regulation.ClauseLibrary;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Titles of clauses in the language of a paper. */
@Dependent
class Clauses {

    @Inject
    private ClauseLibrary library;

    /** By clause id; ids the library does not know are left out. */
    Map<String, String> titles(Collection<String> ids, Messages messages) {
        var titles = new LinkedHashMap<String, String>();
        for (var id : ids) {
            ClauseId.parse(id)
                    .flatMap(library::find)
                    .map(clause -> Locale.ENGLISH.equals(messages.locale())
                            ? clause.title().english()
                            : clause.title().chinese())
                    .ifPresent(title -> titles.put(id, title));
        }
        return titles;
    }
}
