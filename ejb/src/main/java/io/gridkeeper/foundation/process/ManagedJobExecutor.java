package io.gridkeeper.foundation.process;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Runs the engine's jobs on the server's managed threads. What finds no thread now is offered again by the engine. The
 * loop that looks for jobs has a thread of its own: as a task of the executor it would be work in progress for as long
 * as the server runs, and every shutdown would wait for it.
 */
final class ManagedJobExecutor extends JobExecutor {

    /** At least; a look costs one question to an index. */
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(5);

    private final ExecutorService threads;
    private final ThreadFactory looking;
    private final JobThread jobThread;

    ManagedJobExecutor(ExecutorService threads, ThreadFactory looking, JobThread jobThread) {
        this.threads = threads;
        this.looking = looking;
        this.jobThread = jobThread;
        setMaxWait(LOOKS_EVERY.toMillis());
    }

    @Override
    protected void startExecutingJobs() {
        looking.newThread(acquireJobsRunnable).start();
    }

    @Override
    protected void stopExecutingJobs() {
        // the acquisition loop has been told to end before this is called
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl processEngine) {
        Runnable jobs = getExecuteJobsRunnable(jobIds, processEngine);
        try {
            threads.execute(() -> jobThread.run(jobs));
        } catch (RejectedExecutionException e) {
            logRejectedExecution(processEngine, jobIds.size());
            rejectedJobsHandler.jobsRejected(jobIds, processEngine, this);
        }
    }
}
