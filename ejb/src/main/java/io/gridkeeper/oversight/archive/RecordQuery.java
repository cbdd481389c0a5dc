package io.gridkeeper.oversight.archive;

import io.gridkeeper.foundation.kernel.Bigrams;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a filter into conditions of a query; each is an index walk on its own. */
final class RecordQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /**
     * @param grids in which to look; null means everywhere
     * @param wordIndex the database finds words by an index of its own
     */
    RecordQuery(RecordFilter filter, @Nullable Collection<Long> grids, boolean wordIndex) {
        add("r.gridId in :grids", "grids", grids);
        add("exists (select 1 from r.clauses c where c = :clause)", "clause", filter.clause());
        add("exists (select 1 from r.people p where p.name = :person)", "person", filter.person());
        add("r.closedOn >= :from", "from", filter.from());
        add("r.closedOn <= :to", "to", filter.to());
        var text = filter.text();
        if (text != null) {
            addWords(Bigrams.words(text), wordIndex);
        }
    }

    /** Only what was filed before the record of this number. */
    void before(@Nullable String number) {
        add("r.number < :before", "before", number);
    }

    private void addWords(Collection<String> words, boolean wordIndex) {
        if (wordIndex) {
            add(
                    "cast(sql('(string_to_array(?, '' '') @> string_to_array(?, '' ''))', r.searchWords, :words) as"
                            + " Boolean) = true",
                    "words",
                    String.join(" ", words));
            return;
        }
        int index = 0;
        for (var word : words) {
            var name = "word" + index++;
            add("r.searchWords like :" + name, name, "% " + word + " %");
        }
    }

    private void add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
