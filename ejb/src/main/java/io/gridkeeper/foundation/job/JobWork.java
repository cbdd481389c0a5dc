package io.gridkeeper.foundation.job;

/**
 * A kind of long work, contributed by a capability as a CDI bean. It is called outside of any transaction, in the name of
 * the person who started the job, and may be called again from its last checkpoint after a node has died.
 */
public interface JobWork {

    /** Its kind, which is also the message key of its name, such as {@code takeover.job}. */
    String kind();

    /**
     * Does the work. A {@link io.gridkeeper.foundation.kernel.Refusal} becomes the job's failure in the person's words;
     * {@link JobStopped} is let through.
     *
     * @return what came of it; disregarded when the work has settled it itself
     */
    JobResult run(JobRun run);
}
