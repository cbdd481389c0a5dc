package io.gridkeeper.safety.project;

import java.util.List;

/**
 * The process picture of one project.
 *
 * @param xml BPMN 2.0 with its layout
 * @param activeIds element ids where the tokens stand; of an ended project the end it reached
 */
public record ProjectDiagram(String xml, List<String> activeIds) {

    public ProjectDiagram {
        activeIds = List.copyOf(activeIds);
    }
}
