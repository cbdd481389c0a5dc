package io.gridkeeper.marketing.dispute;

import io.gridkeeper.foundation.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The step of the diagram in which the rules propose. */
@Stateless
@Named("proposeDispute")
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class ProposeProcess implements JavaDelegate {

    @Inject
    private DisputeCourt court;

    @Override
    public void execute(DelegateExecution step) {
        court.propose((Long) step.getVariable(DisputeProcess.DISPUTE_ID));
    }
}
