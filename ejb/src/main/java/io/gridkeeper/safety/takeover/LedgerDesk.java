package io.gridkeeper.safety.takeover;

import io.gridkeeper.foundation.document.FilePolicy;
import io.gridkeeper.foundation.document.FileStore;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.job.JobDesk;
import io.gridkeeper.foundation.job.JobOrder;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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
 * The takeover step by step, as a person does it: bring the ledger, look at its columns, have a job take it over,
 * fetch it back with what is wrong. Between the steps it lies in the file store, so each step may meet another node. A draft of
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
    private JobDesk jobs;

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

    /** How it stands with the ledger. A job that was cancelled or broke off leaves it as it was brought. */
    public BroughtLedger ledger(String token) {
        var ledger = mine(drafts.find(token)).row();
        boolean over = ledger.jobId() == null || ledger.hasEnded() || isUnderWay(ledger.jobId());
        return over ? ledger : ledger.waiting();
    }

    public LedgerPreview preview(String token) {
        try (var bytes = files.open(mine(drafts.find(token)).fileId())) {
            return takeover.preview(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Starts the job that takes it over, once: a second click finds it under way or done.
     *
     * @return the job's id
     */
    public long takeOver(String token, Map<LedgerColumn, Integer> columns, Locale locale) {
        var draft = mine(drafts.hold(token));
        var begun = draft.jobId();
        if (begun != null && (draft.isFinished() || isUnderWay(begun))) {
            return begun;
        }
        var name = draft.row().fileName();
        var order = JobOrder.of(LedgerWork.KIND, name, locale, address(token));
        long job = jobs.start(order.with(new LedgerOrder(token, columns).json()));
        draft.begun(job);
        return job;
    }

    /** Bringing, looking and taking over in one, as a script does it: refused at once when its columns are not understood. */
    public long takeOverAtOnce(InputStream xlsx, String fileName, Map<LedgerColumn, Integer> columns, Locale locale) {
        var token = bring(xlsx, fileName);
        try (var bytes = files.open(mine(drafts.find(token)).fileId())) {
            takeover.check(bytes, columns, locale);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return takeOver(token, columns, locale);
    }

    private boolean isUnderWay(long job) {
        return jobs.job(job).state().isOpen();
    }

    static String address(String token) {
        return "/company/takeover?draft=" + token;
    }

    private LedgerDraft mine(Optional<LedgerDraft> draft) {
        return draft.filter(found -> found.belongsTo(current.get().accountId()))
                .orElseThrow(() -> Refusal.notFound("takeover.refusal.noDraft"));
    }

    private void remove(LedgerDraft draft) {
        drafts.remove(draft);
        files.remove(draft.fileId());
    }
}
