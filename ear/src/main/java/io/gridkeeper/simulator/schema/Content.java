package io.gridkeeper.simulator.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What a field may hold. */
@FunctionalInterface
interface Content {
    Optional<Complaint> complaint(JsonNode value, HeldRecords held);
}
