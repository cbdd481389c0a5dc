package io.gridkeeper.foundation.job;

import io.gridkeeper.foundation.document.StoredFile;
import java.util.Locale;
import java.util.Optional;

/** A job under way, as its work sees it. */
public interface JobRun extends Progress {

    long id();

    /** What it was started with. */
    String parameters();

    /** The language of the person who started it, for files that are made once. */
    Locale locale();

    /** The file it was started with. */
    Optional<StoredFile> file();

    /** Ends the work here when the person has cancelled it or this node no longer holds it. */
    void stopIfCancelled();

    /**
     * Keeps where the work stands, a megabyte at most, in a transaction of its own; another node goes on from here should
     * this one die.
     */
    void checkpoint(byte[] state);

    /** Where the work stood when it last said so; empty at the first start. */
    Optional<byte[]> lastCheckpoint();

    /**
     * Ends the job in the transaction that is under way, together with the work's data: both are kept, or neither. To be
     * called last.
     *
     * @throws JobStopped when it was cancelled or taken over meanwhile; the data then goes too
     */
    void settle(JobResult result);
}
