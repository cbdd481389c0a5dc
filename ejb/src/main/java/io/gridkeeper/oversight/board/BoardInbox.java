package io.gridkeeper.oversight.board;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.oversight.archive.HazardFiled;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;

/** Publishes every filed hazard in the transaction of its filing: none is left out, none is published twice. */
@Dependent
class BoardInbox {

    @Inject
    private BoardEntries entries;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private Clock clock;

    @Clause({"R05-5a", "R18-5a"})
    void filed(@Observes HazardFiled filed) {
        var hazard = filed.hazard();
        if (entries.find(hazard.row().number()).isEmpty()) {
            var text = hazard.description()
                    + Objects.requireNonNullElse(hazard.result().measuresTaken(), "");
            entries.add(new BoardEntry(hazard, organisation.namesIn(text), clock.instant()));
        }
    }
}
