package io.gridkeeper.safety.hazard;

import java.util.List;

/**
 * The process picture of one hazard.
 *
 * @param xml BPMN 2.0 with its layout
 * @param activeIds element ids where the token stands; of a closed hazard the end it reached
 */
public record HazardDiagram(String xml, List<String> activeIds) {

    public HazardDiagram {
        activeIds = List.copyOf(activeIds);
    }
}
