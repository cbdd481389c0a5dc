package io.gridkeeper.foundation.job;

import io.gridkeeper.foundation.document.FileStore;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.notice.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What workers write about jobs, each a short transaction of its own. Only the suite itself may. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobBook {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration WORTH_TELLING = Duration.ofSeconds(10);
    private static final int SWEPT_AT_ONCE = 20;

    @Inject
    private Jobs jobs;

    @Inject
    private FileStore files;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    /** Takes jobs that are free for the time of a lease; one that has worn out too many workers has failed. */
    public List<JobLease> take(String node, int most) {
        return jobs.free(clock.instant(), most).stream()
                .flatMap(job -> take(job, node).stream())
                .toList();
    }

    private Optional<JobLease> take(Job job, String node) {
        var now = clock.instant();
        if (job.isCancelAsked()) {
            job.cancelled(now);
            return Optional.empty();
        }
        if (job.isWornOut()) {
            job.failed(JobMessage.of("job.failure.wornOut", Job.TRIES), now);
            tell(job);
            return Optional.empty();
        }
        job.lease(node + '/' + UUID.randomUUID(), now);
        var file = Optional.ofNullable(job.fileId()).flatMap(files::find).orElse(null);
        return Optional.of(job.lease(file));
    }

    /** Renews leases and tells those whose work is to stop: cancelled, or no longer held. */
    public Set<String> renew(Collection<String> owners) {
        jobs.renew(owners, clock.instant().plus(Job.LEASE));
        var stop = new HashSet<>(owners);
        stop.removeAll(jobs.wanted(owners));
        return stop;
    }

    /** Writes how far a work is; false when it is to stop. */
    public boolean reached(JobLease lease, long done, long total, JobMessage step) {
        var job = held(lease);
        job.ifPresent(held -> held.reached(done, total, step));
        return job.filter(held -> !held.isCancelAsked()).isPresent();
    }

    /** Keeps where a work stands; false when it is to stop. */
    public boolean keep(JobLease lease, byte[] state) {
        var job = held(lease).filter(held -> !held.isCancelAsked());
        job.ifPresent(held -> jobs.keep(held.id(), state, clock.instant()));
        return job.isPresent();
    }

    public Optional<byte[]> checkpoint(JobLease lease) {
        return jobs.checkpoint(lease.jobId());
    }

    /** Ends a job in the transaction of its work's data; false when the data must not be kept. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean settle(JobLease lease, JobResult result) {
        var job = held(lease).filter(held -> !held.isCancelAsked());
        job.ifPresent(held -> end(held, result));
        return job.isPresent();
    }

    /** Ends a job whose work has returned. Nothing when it was settled, or is not held any more. */
    public void ended(JobLease lease, JobResult result) {
        held(lease).ifPresent(held -> end(held, result));
    }

    /** Notes why a work failed. */
    public void failed(JobLease lease, JobMessage why) {
        held(lease).ifPresent(held -> {
            held.failed(why, clock.instant());
            jobs.forgetCheckpoint(held.id());
            tell(held);
        });
    }

    /** A work has stopped as it was told to: cancelled when a person wanted that, else free for the next worker. */
    public void stopped(JobLease lease) {
        held(lease).ifPresent(held -> {
            if (held.isCancelAsked()) {
                held.cancelled(clock.instant());
                jobs.forgetCheckpoint(held.id());
            } else {
                held.giveBack();
            }
        });
    }

    /** Removes what ended long ago, with its files. */
    public void sweep() {
        jobs.endedBefore(clock.instant().minus(KEPT), SWEPT_AT_ONCE).forEach(job -> {
            jobs.forgetCheckpoint(job.id());
            jobs.remove(job);
            job.files().forEach(files::remove);
        });
    }

    private void end(Job job, JobResult result) {
        job.settled(result, clock.instant());
        jobs.forgetCheckpoint(job.id());
        tell(job);
    }

    /** People who waited a while have gone elsewhere. */
    private void tell(Job job) {
        var person = job.personId();
        if (person != null && job.lasted(clock.instant()).compareTo(WORTH_TELLING) > 0) {
            var key = job.state() == JobState.DONE ? "job.notice.done" : "job.notice.failed";
            notices.tell(person, key, List.of(job.subject()), "/jobs/view?id=" + job.id());
        }
    }

    private Optional<Job> held(JobLease lease) {
        return jobs.locked(lease.jobId()).filter(job -> job.isHeldBy(lease.owner()));
    }
}
