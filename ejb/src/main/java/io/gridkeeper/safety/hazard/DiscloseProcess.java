package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The step of the diagram that tells management of a major hazard. */
@Stateless
@Named("tellManagement")
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class DiscloseProcess implements JavaDelegate {

    @Inject
    private MajorHazards majors;

    @Override
    public void execute(DelegateExecution step) {
        majors.tellManagement(step.getProcessBusinessKey());
    }
}
