package io.gridkeeper.oversight.archive;

import io.gridkeeper.foundation.kernel.Bigrams;
import io.gridkeeper.foundation.kernel.Conditions;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Turns a filter into conditions of a query; each is an index walk on its own. */
final class RecordQuery extends Conditions {

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
            words("r.searchWords", Bigrams.words(text), wordIndex);
        }
    }

    /** Only what was filed before the record of this number. */
    void before(@Nullable String number) {
        add("r.number < :before", "before", number);
    }
}
