package io.gridkeeper.foundation.process;

import java.util.Map;
import java.util.Optional;

/** The diagrams that this node ships, as the engine knows them: instances are started by these. */
public record ShippedDiagrams(Map<String, String> idsByKey) {

    /** The engine's id of a diagram. */
    public String id(String key) {
        return Optional.ofNullable(idsByKey.get(key))
                .orElseThrow(() -> new IllegalArgumentException("No diagram of the key " + key));
    }
}
