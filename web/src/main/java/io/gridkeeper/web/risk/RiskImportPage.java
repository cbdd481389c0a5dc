package io.gridkeeper.web.risk;

import io.gridkeeper.foundation.document.Brought;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.safety.risk.RiskImport;
import io.gridkeeper.safety.risk.RisksTaken;
import io.gridkeeper.web.frame.Chosen;
import io.gridkeeper.web.frame.Language;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Brings a risk list: the template, the file, and what became of it. */
@Named
@ViewScoped
public class RiskImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RiskImport imports;

    @Inject
    private Language language;

    private transient @Nullable Part file;
    private transient @Nullable Brought<RisksTaken> outcome;

    @PostConstruct
    void check() {
        if (!Faces.isUserInRole(Roles.GRID_OFFICE)) {
            throw Refusal.forbidden("risk.import.notYours");
        }
    }

    public void bring() throws IOException {
        outcome = null;
        try (var bytes = Chosen.open(file, "risk.import.noFile")) {
            outcome = imports.importList(bytes, language.getLocale());
        }
    }

    /** The brought workbook with what is wrong beside each row. */
    public void fetchRemarks() throws IOException {
        if (outcome instanceof Brought.SentBack<RisksTaken> back) {
            Faces.sendFile(back.annotated(), "risks-with-remarks.xlsx", true);
        }
    }

    public @Nullable RisksTaken getTaken() {
        return outcome instanceof Brought.Taken<RisksTaken>(var taken) ? taken : null;
    }

    public Brought.@Nullable SentBack<RisksTaken> getSentBack() {
        return outcome instanceof Brought.SentBack<RisksTaken> back ? back : null;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
