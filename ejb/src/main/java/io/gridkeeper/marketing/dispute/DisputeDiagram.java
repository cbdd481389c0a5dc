package io.gridkeeper.marketing.dispute;

import java.util.List;

/**
 * The process picture of one dispute.
 *
 * @param xml BPMN 2.0 with its layout
 * @param activeIds element ids where the token stands; of an ended dispute the end it reached
 */
public record DisputeDiagram(String xml, List<String> activeIds) {

    public DisputeDiagram {
        activeIds = List.copyOf(activeIds);
    }
}
