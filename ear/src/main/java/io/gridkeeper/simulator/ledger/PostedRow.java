package io.gridkeeper.simulator.ledger;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A row as it was posted.
 *
 * @param posted digest of its very bytes; tells a repeat
 * @param content digest of what it says whatever the order of its fields; tells a version that is accepted twice
 */
public record PostedRow(ObjectNode fields, Digest posted, Digest content) {

    public String text(String field) {
        return fields.path(field).asText("");
    }
}
