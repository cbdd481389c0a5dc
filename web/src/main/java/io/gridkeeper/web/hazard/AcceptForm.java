package io.gridkeeper.web.hazard;

import io.gridkeeper.safety.hazard.AcceptHazard;
import io.gridkeeper.safety.hazard.HazardRegister;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Accepts a rectification and closes the hazard, with a word to the reporter. */
@Named
@RequestScoped
public class AcceptForm {

    @Inject
    private HazardRegister register;

    private String comment = "";
    private @Nullable String feedback;

    public void send() throws IOException {
        register.accept(At.number(), new AcceptHazard(comment, feedback));
        At.back("hazard.done.accepted");
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public @Nullable String getFeedback() {
        return feedback;
    }

    public void setFeedback(@Nullable String feedback) {
        this.feedback = feedback;
    }
}
