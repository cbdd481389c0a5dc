package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;

/**
 * A regime to be put in force.
 *
 * @param document number of the paper it stands in
 */
public record PutRegime(RegimeKind kind, String title, String document, LocalDate validFrom) {

    public PutRegime {
        title = Typed.required(title, 200, "risk.missing.name");
        document = Typed.required(document, 100, "risk.missing.document");
    }
}
