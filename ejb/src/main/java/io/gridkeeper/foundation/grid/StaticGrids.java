package io.gridkeeper.foundation.grid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The grids this node knows to be static: they never close and never become dynamic, and their ids are never used again, so
 * that each is asked about once only.
 */
@ApplicationScoped
class StaticGrids {

    private final Set<Long> ids = ConcurrentHashMap.newKeySet();

    boolean isKnown(long gridId) {
        return ids.contains(gridId);
    }

    void learn(long gridId) {
        ids.add(gridId);
    }
}
