package io.gridkeeper.foundation.job;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.document.FileStore;
import io.gridkeeper.foundation.document.StoredFile;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Jobs as people start, follow and cancel them. A job is seen by who started it and by the grid office; to everybody else
 * it does not exist.
 */
@Stateless
@RolesAllowed(Roles.WORKER)
public class JobDesk {

    private static final int LONGEST_PAGE = 200;
    private static final String SUBJECT = "job";

    @Inject
    private Jobs jobs;

    @Inject
    private FileStore files;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Queues a job in the caller's transaction; a worker takes it within about a second of its end. The capability asks
     * before whether the caller may do this at all.
     *
     * @return its id
     */
    public long start(JobOrder order) {
        var job = new Job(order, caller.get(), clock.instant());
        jobs.add(job);
        audit.record(SUBJECT, job.id(), "start", null, null, job.kind());
        return job.id();
    }

    /** Ends a job: at once when nobody has taken it, else as soon as its worker notices. One that has ended stays so. */
    public void cancel(long id) {
        var job = visible(jobs.locked(id));
        if (job.state().isOpen() && !job.isCancelAsked()) {
            job.cancel(clock.instant());
            audit.record(SUBJECT, id, "cancel", null, null, job.kind());
        }
    }

    public JobView job(long id) {
        return visible(jobs.find(id)).view();
    }

    /** The caller's jobs, latest first; {@code limit} is held to 200. */
    public Slice<JobView> mine(@Nullable String cursor, int limit) {
        int most = Math.clamp(limit, 1, LONGEST_PAGE);
        return slice(jobs.of(caller.get().accountId(), before(cursor), most + 1), most);
    }

    /** Everybody's jobs, latest first; {@code limit} is held to 200. */
    @RolesAllowed(Roles.GRID_OFFICE)
    public Slice<JobView> all(@Nullable String cursor, int limit) {
        int most = Math.clamp(limit, 1, LONGEST_PAGE);
        return slice(jobs.all(before(cursor), most + 1), most);
    }

    private static Slice<JobView> slice(List<Job> readOneMore, int limit) {
        return Slice.of(readOneMore.stream().map(Job::view).toList(), limit, job -> Cursor.encode(job.id()));
    }

    private static @Nullable Long before(@Nullable String cursor) {
        var decoded = Cursor.decode(cursor, 1);
        return decoded == null ? null : decoded.number(0);
    }

    /** The file the job made. Refuses when there is none. */
    public StoredFile file(long id) {
        return Optional.ofNullable(visible(jobs.find(id)).resultFileId())
                .flatMap(files::find)
                .orElseThrow(() -> Refusal.notFound("job.refusal.noFile"));
    }

    /** Its bytes; the caller closes the stream. */
    public InputStream open(long id) {
        return files.open(file(id).id());
    }

    private Job visible(Optional<Job> job) {
        var who = caller.get();
        return job.filter(found -> found.isStartedBy(who) || who.isIn(Roles.GRID_OFFICE))
                .orElseThrow(() -> Refusal.notFound("job.refusal.unknown"));
    }
}
