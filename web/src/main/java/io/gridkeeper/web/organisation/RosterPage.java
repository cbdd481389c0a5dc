package io.gridkeeper.web.organisation;

import io.gridkeeper.foundation.document.Brought;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.roster.RosterExport;
import io.gridkeeper.foundation.roster.RosterImport;
import io.gridkeeper.foundation.roster.RosterTaken;
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

/** Brings a roster: the template, the file, and what became of it. */
@Named
@ViewScoped
public class RosterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RosterImport roster;

    @Inject
    private RosterExport export;

    @Inject
    private Language language;

    private transient @Nullable Part file;
    private transient @Nullable Brought<RosterTaken> outcome;

    @PostConstruct
    void check() {
        if (!Faces.isUserInRole(Roles.GRID_OFFICE) && !Faces.isUserInRole(Roles.SYSTEM_ADMIN)) {
            throw Refusal.forbidden("roster.page.notYours");
        }
    }

    public void bring() throws IOException {
        outcome = null;
        try (var bytes = Chosen.open(file, "roster.page.noFile")) {
            outcome = roster.importRoster(bytes, language.getLocale());
        }
    }

    public void fetchTemplate() throws IOException {
        Faces.sendFile(roster.template(language.getLocale()), "roster.xlsx", true);
    }

    public void fetchExport() throws IOException {
        Faces.sendFile(export.workbook(), "roster-export.xlsx", true);
    }

    /** The brought workbook with what is wrong beside each row. */
    public void fetchRemarks() throws IOException {
        if (outcome instanceof Brought.SentBack<RosterTaken> back) {
            Faces.sendFile(back.annotated(), "roster-with-remarks.xlsx", true);
        }
    }

    public @Nullable RosterTaken getTaken() {
        return outcome instanceof Brought.Taken<RosterTaken>(var taken) ? taken : null;
    }

    public Brought.@Nullable SentBack<RosterTaken> getSentBack() {
        return outcome instanceof Brought.SentBack<RosterTaken> back ? back : null;
    }

    public @Nullable Part getFile() {
        return null;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
