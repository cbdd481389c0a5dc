package io.gridkeeper.foundation.job;

/** Hears how far long work has come. A boundary that works with and without a job takes one of these. */
@FunctionalInterface
public interface Progress {

    /** For work that nobody follows. */
    Progress SILENT = (done, total, key, args) -> {};

    /**
     * Tells how far the work has come; may be called as often as is convenient, only some of it is written.
     *
     * @param total 0 while it is not known
     * @param key message of the step under way, as of {@link JobMessage}
     * @throws JobStopped when the work must end here
     */
    void progress(long done, long total, String key, Object... args);
}
