package io.gridkeeper.safety.takeover;

import io.gridkeeper.foundation.document.FilePolicy;
import io.gridkeeper.foundation.document.FileStore;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The takeover step by step, as a person does it: bring the ledger, look at its columns, take it over, fetch it back
 * with what is wrong. Between the steps it lies in the file store, so each step may meet another node. A draft of
 * somebody else is not found.
 */
@Stateless
@RolesAllowed(Roles.GRID_OFFICE)
public class LedgerDesk {

    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    private LedgerTakeover takeover;

    @Inject
    private LedgerDrafts drafts;

    @Inject
    private FileStore files;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** Keeps the workbook and tells the word by which it is found again; drafts of yesterday go. */
    public String bring(InputStream xlsx, String fileName) {
        drafts.olderThan(clock.instant().minus(KEPT)).forEach(this::remove);
        var file = files.store(xlsx, fileName, FilePolicy.WORKBOOK);
        var token = UUID.randomUUID().toString();
        drafts.add(new LedgerDraft(token, current.get().accountId(), file.id(), file.name(), clock.instant()));
        return token;
    }

    public BroughtLedger ledger(String token) {
        return mine(drafts.find(token)).row();
    }

    public LedgerPreview preview(String token) {
        try (var bytes = files.open(mine(drafts.find(token)).fileId())) {
            return takeover.preview(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Takes it over, once; a second click finds it done. */
    public void takeOver(String token, Map<LedgerColumn, Integer> columns, Locale locale) {
        var draft = mine(drafts.hold(token));
        if (draft.isFinished()) {
            return;
        }
        try (var bytes = files.open(draft.fileId())) {
            var outcome = takeover.takeOver(bytes, columns, locale);
            finish(drafts.again(draft), outcome);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void finish(LedgerDraft draft, TakeoverOutcome outcome) {
        switch (outcome) {
            case TakeoverOutcome.TakenOver taken -> draft.takenOver(taken);
            case TakeoverOutcome.SentBack back -> {
                var before = Optional.ofNullable(draft.annotatedId());
                var bytes = new ByteArrayInputStream(back.annotated());
                draft.sentBack(
                        back.faultyRows(),
                        files.store(bytes, draft.row().fileName(), FilePolicy.WORKBOOK)
                                .id());
                before.ifPresent(files::remove);
            }
        }
    }

    /** The workbook with what is wrong beside each row; the caller closes it. */
    public InputStream annotated(String token) {
        var id = mine(drafts.find(token)).annotatedId();
        if (id == null) {
            throw Refusal.notFound("takeover.refusal.noDraft");
        }
        return files.open(id);
    }

    private LedgerDraft mine(Optional<LedgerDraft> draft) {
        return draft.filter(found -> found.belongsTo(current.get().accountId()))
                .orElseThrow(() -> Refusal.notFound("takeover.refusal.noDraft"));
    }

    private void remove(LedgerDraft draft) {
        drafts.remove(draft);
        files.remove(draft.fileId());
        Optional.ofNullable(draft.annotatedId()).ifPresent(files::remove);
    }
}
