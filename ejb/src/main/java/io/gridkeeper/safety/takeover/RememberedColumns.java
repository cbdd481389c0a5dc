package io.gridkeeper.safety.takeover;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Stored headings; a company has a few dozen at most. */
@Dependent
class RememberedColumns {

    private static final int LONGEST = 200;

    @PersistenceContext
    private EntityManager entities;

    Map<String, LedgerColumn> all() {
        return entities.createQuery("select c from RememberedColumn c order by c.heading", RememberedColumn.class)
                .setMaxResults(1000)
                .getResultStream()
                .collect(Collectors.toMap(RememberedColumn::heading, RememberedColumn::meaning));
    }

    /** Keeps what a person corrected, and forgets what he took back; what is matched by itself needs no memory. */
    void remember(ColumnMatch match) {
        var meanings = new HashMap<Integer, LedgerColumn>();
        match.columns().forEach((column, position) -> meanings.put(position, column));
        for (int position = 0; position < match.headings().size(); position++) {
            var heading = LedgerColumn.plain(match.headings().get(position));
            if (!heading.isEmpty() && heading.length() <= LONGEST) {
                remember(heading, Optional.ofNullable(meanings.get(position)));
            }
        }
    }

    private void remember(String heading, Optional<LedgerColumn> meaning) {
        var known = entities.find(RememberedColumn.class, heading);
        boolean needed = meaning.isPresent() && !meaning.equals(LedgerColumn.headed(heading));
        if (known != null && !needed) {
            entities.remove(known);
        } else if (known != null) {
            known.means(meaning.get());
        } else if (needed) {
            entities.persist(new RememberedColumn(heading, meaning.get()));
        }
    }
}
