package io.gridkeeper.web.hazard;

import io.gridkeeper.safety.hazard.AskExtension;
import io.gridkeeper.safety.hazard.HazardRegister;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks for a later day, with the reason the regulation wants written down. */
@Named
@RequestScoped
public class ExtensionForm {

    @Inject
    private HazardRegister register;

    private @Nullable LocalDate until;
    private String reason = "";

    public void ask() throws IOException {
        register.askExtension(At.number(), new AskExtension(Objects.requireNonNull(until), reason));
        At.back("hazard.done.extensionAsked");
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
