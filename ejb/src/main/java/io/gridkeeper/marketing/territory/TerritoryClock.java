package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Brings scenarios into force on their day; of two nodes one finds it done. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TerritoryClock {

    @Inject
    private ScenarioApproval approval;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    public void look() {
        approval.due().forEach(approval::activateDue);
    }
}
