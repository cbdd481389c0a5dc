package io.gridkeeper.safety.takeover;

import io.gridkeeper.foundation.document.Brought;
import io.gridkeeper.foundation.document.FileKind;
import io.gridkeeper.foundation.document.FileStore;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.job.JobResult;
import io.gridkeeper.foundation.job.JobRun;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Takes a brought ledger over for the person whose job it is. Rows, draft and the job's outcome are kept together or not
 * at all.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class LedgerImport {

    @Inject
    private LedgerTakeover takeover;

    @Inject
    private LedgerDrafts drafts;

    @Inject
    private FileStore files;

    @Inject
    private CurrentCaller current;

    /** Ends as a success with the counts, or with the annotated workbook and nothing stored. */
    public JobResult take(JobRun run) {
        var order = LedgerOrder.read(run.parameters());
        var caller = current.get();
        if (!caller.isIn(Roles.GRID_OFFICE)) {
            throw Refusal.forbidden("takeover.refusal.notYours");
        }
        var draft = drafts.find(order.token())
                .filter(found -> found.belongsTo(caller.accountId()))
                .orElseThrow(() -> Refusal.notFound("takeover.refusal.noDraft"));
        try (var bytes = files.open(draft.fileId())) {
            var outcome = takeover.takeOver(bytes, order.columns(), run.locale(), run);
            var result = result(drafts.again(draft), outcome);
            run.settle(result);
            return result;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private JobResult result(LedgerDraft draft, Brought<LedgerTaken> outcome) {
        return switch (outcome) {
            case Brought.Taken<LedgerTaken>(var taken) -> {
                draft.takenOver(taken);
                yield JobResult.done(
                                "takeover.job.done", taken.closed(), taken.open(), taken.known(), taken.withdrawn())
                        .withData(LedgerOrder.json(taken))
                        .withLink(LedgerDesk.address(draft.token()));
            }
            case Brought.SentBack<LedgerTaken> back -> {
                draft.sentBack(back.faultyRows());
                var file = files.keep(back.annotated(), draft.row().fileName(), FileKind.XLSX.mediaType());
                yield JobResult.refused("takeover.job.faulty", back.faultyRows())
                        .withData(LedgerOrder.json(Map.of("faultyRows", back.faultyRows())))
                        .withFile(file.id());
            }
        };
    }
}
