package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;

/** The step of the diagram that tells the next level, and tells the diagram when to come again. */
@Stateless
@Named("escalateHazard")
@RolesAllowed(Roles.SYSTEM)
public class EscalateProcess implements JavaDelegate {

    @Inject
    private HazardEscalation escalation;

    @Override
    public void execute(DelegateExecution step) {
        var next = escalation.escalate(step.getProcessBusinessKey());
        step.setVariableLocal("comeAgain", Variables.booleanValue(next.isPresent(), true));
        step.setVariableLocal(
                "comeAgainAt", Variables.stringValue(next.map(Object::toString).orElse(""), true));
    }
}
