package io.gridkeeper.foundation.job;

import org.jspecify.annotations.Nullable;

/**
 * What came of a job.
 *
 * @param succeeded false when it did what it should and the answer is no, for example rows at fault
 * @param summary one sentence for the person
 * @param data JSON for scripts
 * @param fileId a stored file that belongs to the job from here on and goes with it
 * @param link where the person goes on, an address inside the suite
 */
public record JobResult(
        boolean succeeded,
        JobMessage summary,
        @Nullable String data,
        @Nullable Long fileId,
        @Nullable String link) {

    public static JobResult done(String key, Object... args) {
        return new JobResult(true, JobMessage.of(key, args), null, null, null);
    }

    public static JobResult refused(String key, Object... args) {
        return new JobResult(false, JobMessage.of(key, args), null, null, null);
    }

    public JobResult withData(String json) {
        return new JobResult(succeeded, summary, json, fileId, link);
    }

    public JobResult withFile(long id) {
        return new JobResult(succeeded, summary, data, id, link);
    }

    public JobResult withLink(String address) {
        return new JobResult(succeeded, summary, data, fileId, address);
    }
}
