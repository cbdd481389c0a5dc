package io.gridkeeper.safety.takeover;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;

/** Stored headings; a company has a few dozen at most. */
@Dependent
class RememberedColumns {

    @PersistenceContext
    private EntityManager entities;

    Map<String, LedgerColumn> all() {
        return entities
                .createQuery("select c from RememberedColumn c order by c.heading", RememberedColumn.class)
                .setMaxResults(1000)
                .getResultStream()
                .collect(Collectors.toMap(RememberedColumn::heading, RememberedColumn::meaning));
    }

    /** Keeps what a person corrected; what is matched by itself needs no memory. */
    void remember(ColumnMatch match) {
        match.columns().forEach((column, position) -> {
            var heading = LedgerColumn.plain(match.headings().get(position));
            if (!heading.isEmpty() && LedgerColumn.headed(heading).filter(column::equals).isEmpty()) {
                remember(heading, column);
            }
        });
    }

    private void remember(String heading, LedgerColumn column) {
        var known = entities.find(RememberedColumn.class, heading);
        if (known == null) {
            entities.persist(new RememberedColumn(heading, column));
        } else {
            known.means(column);
        }
    }
}
