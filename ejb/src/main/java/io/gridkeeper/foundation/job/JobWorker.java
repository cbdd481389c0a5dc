package io.gridkeeper.foundation.job;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.OnBehalf;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does one job from beginning to end: finds its work, lets it run in the name of who started it, and writes down how it
 * ended. What the work does not catch is the job's failure, told in general words; the log has the rest.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN)
public class JobWorker {

    private static final Logger LOG = LoggerFactory.getLogger(JobWorker.class);

    @Inject
    @Any
    private Instance<JobWork> works;

    @Inject
    private OnBehalf onBehalf;

    @Inject
    private JobBook book;

    public void run(RunningJob job) {
        var lease = job.lease();
        onBehalf.of(lease.login());
        try {
            var work = work(lease.kind());
            if (work.isEmpty()) {
                book.failed(lease, JobMessage.of("job.failure.unknownKind"));
            } else {
                book.ended(lease, work.get().run(job));
            }
        } catch (JobStopped stopped) {
            book.stopped(lease);
        } catch (Refusal refusal) {
            book.failed(lease, JobMessage.of(refusal));
        } catch (RuntimeException broken) {
            LOG.error("Job {} ({}) failed", lease.jobId(), lease.kind(), broken);
            book.failed(lease, JobMessage.of("job.failure.broken", String.valueOf(lease.jobId())));
        } finally {
            onBehalf.nobody();
        }
    }

    private Optional<JobWork> work(String kind) {
        return works.stream().filter(work -> work.kind().equals(kind)).findFirst();
    }
}
