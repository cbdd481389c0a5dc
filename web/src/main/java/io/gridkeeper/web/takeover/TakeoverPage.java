package io.gridkeeper.web.takeover;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.safety.takeover.BroughtLedger;
import io.gridkeeper.safety.takeover.LedgerColumn;
import io.gridkeeper.safety.takeover.LedgerDesk;
import io.gridkeeper.web.frame.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * The takeover of a ledger in its steps. The address names the ledger, the store keeps it: a step may be sent to another
 * node or tried again.
 */
@Named
@RequestScoped
public class TakeoverPage {

    private static final String HERE = "/company/takeover";

    private final LedgerFile file = new LedgerFile();

    @Inject
    private LedgerDesk desk;

    @Inject
    private Language language;

    private @Nullable String draft;
    private @Nullable BroughtLedger ledger;
    private LedgerTable table = LedgerTable.EMPTY;

    /** Before anything is read from the request, since the columns are what it is about. */
    @PostConstruct
    void load() {
        if (!Faces.isUserInRole(Roles.GRID_OFFICE)) {
            throw Refusal.forbidden("takeover.refusal.notYours");
        }
        draft = Faces.getRequestParameter("draft");
        if (draft != null) {
            ledger = desk.ledger(draft);
            if (isWaiting()) {
                table = new LedgerTable(desk.preview(draft), language.messages());
            }
        }
    }

    public void bring() throws IOException {
        try (var bytes = file.open()) {
            Faces.redirect(Faces.getRequestContextPath() + HERE + "?draft=" + desk.bring(bytes, file.name()));
        }
    }

    public void takeOver() throws IOException {
        if (draft != null) {
            long job = desk.takeOver(draft, table.corrections(), language.getLocale());
            Faces.redirect(Faces.getRequestContextPath() + "/jobs/view?id=" + job);
        }
    }

    /** Whether its columns are still to be confirmed. */
    public boolean isWaiting() {
        return ledger != null && ledger.jobId() == null && !ledger.hasEnded();
    }

    /** Whether a job is at it. */
    public boolean isUnderWay() {
        return ledger != null && ledger.jobId() != null && !ledger.hasEnded();
    }

    public List<LedgerColumn> getMeanings() {
        return Arrays.asList(LedgerColumn.values());
    }

    public @Nullable BroughtLedger getLedger() {
        return ledger;
    }

    public LedgerTable getTable() {
        return table;
    }

    public LedgerFile getFile() {
        return file;
    }
}
