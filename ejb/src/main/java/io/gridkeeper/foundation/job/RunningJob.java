package io.gridkeeper.foundation.job;

import io.gridkeeper.foundation.document.StoredFile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** A job in the hands of this node. The clock's thread orders it to stop, the work's thread writes how far it is. */
final class RunningJob implements JobRun {

    private static final Duration BETWEEN_WRITES = Duration.ofMillis(500);

    private final JobLease lease;
    private final JobBook book;
    private final Clock clock;
    private volatile boolean toStop;
    private Instant written = Instant.MIN;
    private String step = "";

    RunningJob(JobLease lease, JobBook book, Clock clock) {
        this.lease = lease;
        this.book = book;
        this.clock = clock;
    }

    JobLease lease() {
        return lease;
    }

    void orderToStop() {
        toStop = true;
    }

    @Override
    public long id() {
        return lease.jobId();
    }

    @Override
    public String parameters() {
        return lease.parameters();
    }

    @Override
    public Locale locale() {
        return lease.locale();
    }

    @Override
    public Optional<StoredFile> file() {
        return Optional.ofNullable(lease.file());
    }

    /** Writes the first word of each step, and of the rest no more than people can follow. */
    @Override
    public void progress(long done, long total, String key, Object... args) {
        stopIfCancelled();
        var now = clock.instant();
        if (key.equals(step) && now.isBefore(written.plus(BETWEEN_WRITES))) {
            return;
        }
        written = now;
        step = key;
        goOn(book.reached(lease, done, total, JobMessage.of(key, args)));
    }

    @Override
    public void stopIfCancelled() {
        goOn(!toStop);
    }

    @Override
    public void checkpoint(byte[] state) {
        if (state.length > JobCheckpoint.LONGEST) {
            throw new IllegalArgumentException("a checkpoint of " + state.length + " bytes");
        }
        goOn(!toStop && book.keep(lease, state));
    }

    @Override
    public Optional<byte[]> lastCheckpoint() {
        return book.checkpoint(lease);
    }

    @Override
    public void settle(JobResult result) {
        goOn(!toStop && book.settle(lease, result));
    }

    private void goOn(boolean may) {
        if (!may) {
            toStop = true;
            throw new JobStopped(lease.jobId());
        }
    }
}
