package io.gridkeeper.web.project;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.safety.project.ProjectPreparing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The signed safety agreement. */
@Named
@RequestScoped
public class AgreementForm {

    @Inject
    private ProjectPreparing preparing;

    private @Nullable LocalDate signedOn;
    private @Nullable Part scan;

    public void send() throws IOException {
        if (signedOn == null || scan == null || scan.getSize() == 0) {
            throw Refusal.invalid("project.missing.agreement");
        }
        try (InputStream bytes = scan.getInputStream()) {
            var name = Objects.requireNonNullElse(scan.getSubmittedFileName(), "agreement");
            preparing.fileAgreement(Here.number(), signedOn, bytes, name);
        }
        Here.back("project.done.FILE_AGREEMENT");
    }

    public @Nullable LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(@Nullable LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public @Nullable Part getScan() {
        return scan;
    }

    public void setScan(@Nullable Part scan) {
        this.scan = scan;
    }
}
