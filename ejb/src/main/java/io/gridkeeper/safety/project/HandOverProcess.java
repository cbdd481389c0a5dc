package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The step of the diagram that hands over what is open and closes the grid. */
@Stateless
@Named("handOverProject")
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class HandOverProcess implements JavaDelegate {

    @Inject
    private ProjectEnding ending;

    @Override
    public void execute(DelegateExecution step) {
        ending.handOver((Long) step.getVariable(ProjectProcess.PROJECT_ID));
    }
}
