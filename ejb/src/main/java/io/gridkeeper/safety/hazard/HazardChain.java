package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.grid.GridScope;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Who answers for the grid of a hazard: the grid's responsible person, then those of each level up to the company. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R02-1e")
public class HazardChain {

    @Inject
    private Hazards hazards;

    @Inject
    private HazardAccess access;

    @Inject
    private GridScope scope;

    @Inject
    private OrganisationRegister organisation;

    /** The chain of a hazard the caller sees, from the grid upwards; people of contractors are told their own grid's alone. */
    public List<HazardView.Named> of(String number) {
        var hazard = hazards.get(number);
        access.requireVisible(hazard);
        var chain = scope.chainAbove(hazard.gridId());
        var told = scope.isOutsider() ? chain.subList(0, Math.min(1, chain.size())) : chain;
        var names = organisation.names(told);
        return told.stream()
                .map(person -> new HazardView.Named(person, names.getOrDefault(person, "")))
                .toList();
    }
}
