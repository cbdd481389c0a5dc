package io.gridkeeper.web.project;

import io.gridkeeper.safety.project.ProjectPreparing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The three confirmations, which need no word. */
@Named
@RequestScoped
public class ConfirmForm {

    @Inject
    private ProjectPreparing preparing;

    public void agreement() throws IOException {
        preparing.confirmAgreement(Here.number());
        Here.back("project.done.CONFIRM_AGREEMENT");
    }

    public void qualifications() throws IOException {
        preparing.confirmQualifications(Here.number());
        Here.back("project.done.CONFIRM_QUALIFICATIONS");
    }

    public void training() throws IOException {
        preparing.confirmTraining(Here.number());
        Here.back("project.done.CONFIRM_TRAINING");
    }
}
