package io.gridkeeper.safety.takeover;

import io.gridkeeper.foundation.document.FileKind;
import io.gridkeeper.foundation.document.FileStore;
import io.gridkeeper.foundation.document.StoredFile;
import io.gridkeeper.foundation.job.JobResult;
import io.gridkeeper.foundation.job.JobRun;
import io.gridkeeper.foundation.job.JobWork;
import io.gridkeeper.foundation.job.LongTransaction;
import io.gridkeeper.safety.hazard.HazardFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A long export as a job: written to disk, then kept as the job's file. A repeated one begins anew. */
@ApplicationScoped
class LedgerExportWork implements JobWork {

    static final String KIND = "takeover.export.job";
    private static final Duration LIMIT = Duration.ofMinutes(30);

    @Inject
    private LedgerExport export;

    @Inject
    private FileStore files;

    @Inject
    private LongTransaction transaction;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobResult run(JobRun run) {
        try {
            var sheet = Files.createTempFile("gridkeeper-", ".xlsx");
            try (var out = Files.newOutputStream(sheet)) {
                export.write(HazardFilter.parse(run.parameters()), run.locale(), out, run);
                return transaction.within(LIMIT, () -> kept(sheet, run));
            } finally {
                Files.delete(sheet);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private JobResult kept(Path sheet, JobRun run) {
        StoredFile file = files.keep(sheet, export.fileName(), FileKind.XLSX.mediaType());
        var result = JobResult.done("takeover.export.job.done").withFile(file.id());
        run.settle(result);
        return result;
    }
}
