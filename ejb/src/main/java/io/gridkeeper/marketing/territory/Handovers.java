package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The hand-overs after an activation that have not ended yet: whose open matters two grids look after together. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class Handovers {

    @Inject
    private Activations activations;

    @Inject
    private SalesScope scope;

    @Inject
    private Clock clock;

    /** Those from or to a grid the caller sees. */
    public List<HandoverRow> open() {
        var visible = scope.visibleGridIds();
        return activations.open(visible.orElse(Set.of()), visible.isEmpty(), LocalDate.now(clock));
    }
}
