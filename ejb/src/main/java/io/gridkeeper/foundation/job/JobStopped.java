package io.gridkeeper.foundation.job;

import jakarta.ejb.ApplicationException;

/** Ends a job's work from inside: it was cancelled, its node stops, or another node has it. Undoes what is under way. */
@ApplicationException(rollback = true)
public final class JobStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JobStopped(long jobId) {
        super("job " + jobId + " is to stop", null, false, false);
    }
}
