package io.gridkeeper.web.project;

import io.gridkeeper.safety.project.ProjectRegister;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Everything that needs a word or a reason and nothing else. */
@Named
@RequestScoped
public class ProjectReasonForm {

    @Inject
    private ProjectRegister register;

    private String reason = "";

    public void approve() throws IOException {
        register.approve(Here.number(), reason);
        Here.back("project.done.APPROVE");
    }

    public void reject() throws IOException {
        register.reject(Here.number(), reason);
        Here.back("project.done.REJECT");
    }

    public void withdraw() throws IOException {
        register.withdraw(Here.number(), reason);
        Here.back("project.done.WITHDRAW");
    }

    public void finish() throws IOException {
        register.finish(Here.number(), reason);
        Here.back("project.done.FINISH");
    }

    public void receive() throws IOException {
        register.confirmHandover(Here.number(), reason);
        Here.back("project.done.CONFIRM_HANDOVER");
    }

    public void open() throws IOException {
        register.open(Here.number());
        Here.back("project.done.OPEN");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
