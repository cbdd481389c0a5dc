package io.gridkeeper.safety.takeover;

import io.gridkeeper.foundation.job.JobResult;
import io.gridkeeper.foundation.job.JobRun;
import io.gridkeeper.foundation.job.JobWork;
import io.gridkeeper.foundation.job.LongTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** The takeover as long work: one transaction, so that a cancelled one leaves nothing and a repeated one begins anew. */
@ApplicationScoped
class LedgerWork implements JobWork {

    static final String KIND = "takeover.job";
    private static final Duration LIMIT = Duration.ofHours(1);

    @Inject
    private LedgerImport ledgers;

    @Inject
    private LongTransaction transaction;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobResult run(JobRun run) {
        return transaction.within(LIMIT, () -> ledgers.take(run));
    }
}
