package io.gridkeeper.foundation.process;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** Runs the engine's jobs on the server's managed threads. What finds no thread now is offered again by the engine. */
final class ManagedJobExecutor extends JobExecutor {

    private final ExecutorService threads;
    private final JobThread jobThread;

    ManagedJobExecutor(ExecutorService threads, JobThread jobThread) {
        this.threads = threads;
        this.jobThread = jobThread;
    }

    @Override
    protected void startExecutingJobs() {
        threads.execute(acquireJobsRunnable);
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
