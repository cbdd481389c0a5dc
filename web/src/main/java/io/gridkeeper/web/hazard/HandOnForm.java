package io.gridkeeper.web.hazard;

import io.gridkeeper.foundation.organisation.PersonRow;
import io.gridkeeper.safety.hazard.AssignHazard;
import io.gridkeeper.safety.hazard.HazardRegister;
import io.gridkeeper.safety.hazard.TransferHazard;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Hands a rectification on: to another person, or by the grid office to whom it names. */
@Named
@RequestScoped
public class HandOnForm {

    @Inject
    private HazardRegister register;

    private @Nullable PersonRow to;
    private String reason = "";

    public void transfer() throws IOException {
        register.transfer(At.number(), new TransferHazard(to == null ? null : to.id(), reason));
        At.back("hazard.done.transferred");
    }

    public void assign() throws IOException {
        register.assignByOffice(
                At.number(), new AssignHazard(Objects.requireNonNull(to).id(), reason));
        At.back("hazard.done.assigned");
    }

    public @Nullable PersonRow getTo() {
        return to;
    }

    public void setTo(@Nullable PersonRow to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
