package io.gridkeeper.web.project;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.safety.project.NewQualification;
import io.gridkeeper.safety.project.ProjectPreparing;
import io.gridkeeper.safety.project.QualificationKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A licence or certificate with its scan. */
@Named
@RequestScoped
public class QualificationForm {

    @Inject
    private ProjectPreparing preparing;

    private QualificationKind kind = QualificationKind.SAFETY_LICENCE;
    private @Nullable Long personId;
    private String paperNumber = "";
    private @Nullable LocalDate validUntil;
    private @Nullable Part scan;

    public void send() throws IOException {
        if (validUntil == null) {
            throw Refusal.invalid("project.missing.validUntil");
        }
        var shown = new NewQualification(kind, personId, paperNumber, validUntil);
        if (scan == null || scan.getSize() == 0) {
            preparing.addQualification(Here.number(), shown, null, null);
        } else {
            try (InputStream bytes = scan.getInputStream()) {
                preparing.addQualification(Here.number(), shown, bytes, scan.getSubmittedFileName());
            }
        }
        Here.back("project.done.ADD_QUALIFICATION");
    }

    public QualificationKind getKind() {
        return kind;
    }

    public void setKind(QualificationKind kind) {
        this.kind = kind;
    }

    public @Nullable Long getPersonId() {
        return personId;
    }

    public void setPersonId(@Nullable Long personId) {
        this.personId = personId;
    }

    public String getPaperNumber() {
        return paperNumber;
    }

    public void setPaperNumber(String paperNumber) {
        this.paperNumber = paperNumber;
    }

    public @Nullable LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(@Nullable LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public @Nullable Part getScan() {
        return scan;
    }

    public void setScan(@Nullable Part scan) {
        this.scan = scan;
    }
}
