package io.gridkeeper.foundation.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Keeps deadline tables by the ids of their versions. A version is written once and its id never used again, not even
 * after a rollback; which one is in force is asked of the database each time.
 */
@ApplicationScoped
class DeadlineCache {

    private final Map<Long, Known> byId = new ConcurrentHashMap<>();

    Known at(long id, Supplier<DeadlineVersion> read) {
        var known = byId.get(id);
        if (known == null) {
            var version = read.get();
            known = new Known(version.row(), version.table());
            byId.put(id, known);
        }
        return known;
    }

    /** A version as people see it, and as limits are counted by it. */
    record Known(DeadlineVersionRow row, DeadlineTable table) {}
}
