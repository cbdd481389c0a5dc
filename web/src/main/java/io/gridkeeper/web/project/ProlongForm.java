package io.gridkeeper.web.project;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.safety.project.ProjectRegister;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A later last day. */
@Named
@RequestScoped
public class ProlongForm {

    @Inject
    private ProjectRegister register;

    private @Nullable LocalDate until;
    private String reason = "";

    public void send() throws IOException {
        if (until == null) {
            throw Refusal.invalid("project.missing.until");
        }
        register.prolong(Here.number(), until, reason);
        Here.back("project.done.PROLONG");
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
