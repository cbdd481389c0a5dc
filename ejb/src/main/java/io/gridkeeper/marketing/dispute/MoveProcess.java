package io.gridkeeper.marketing.dispute;

import io.gridkeeper.foundation.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The step of the diagram in which the customer moves. */
@Stateless
@Named("moveDisputed")
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class MoveProcess implements JavaDelegate {

    @Inject
    private DisputeCourt court;

    @Override
    public void execute(DelegateExecution step) {
        court.move((Long) step.getVariable(DisputeProcess.DISPUTE_ID));
    }
}
