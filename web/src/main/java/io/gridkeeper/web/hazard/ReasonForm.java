package io.gridkeeper.web.hazard;

import io.gridkeeper.safety.hazard.DecideExtension;
import io.gridkeeper.safety.hazard.GiveFeedback;
import io.gridkeeper.safety.hazard.HazardRegister;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Everything that needs a reason or a statement and nothing else. */
@Named
@RequestScoped
public class ReasonForm {

    @Inject
    private HazardRegister register;

    private String reason = "";

    public void sendBack() throws IOException {
        register.returnForRework(At.number(), reason);
        At.back("hazard.done.returned");
    }

    public void withdraw() throws IOException {
        register.withdraw(At.number(), reason);
        At.back("hazard.done.withdrawn");
    }

    public void reportToRegulator() throws IOException {
        register.reportToRegulator(At.number(), reason);
        At.back("hazard.done.regulator");
    }

    public void makeKnown() throws IOException {
        register.makeKnown(At.number(), reason);
        At.back("hazard.done.madeKnown");
    }

    public void tellReporter() throws IOException {
        register.feedback(At.number(), new GiveFeedback(reason, false));
        At.back("hazard.done.feedback");
    }

    public void confirmInPlace() throws IOException {
        register.feedback(At.number(), new GiveFeedback(reason, true));
        At.back("hazard.done.confirmed");
    }

    public void grantExtension() throws IOException {
        register.decideExtension(At.number(), new DecideExtension(true, reason));
        At.back("hazard.done.extensionGranted");
    }

    public void refuseExtension() throws IOException {
        register.decideExtension(At.number(), new DecideExtension(false, reason));
        At.back("hazard.done.extensionRefused");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
