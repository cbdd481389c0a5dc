package io.gridkeeper.foundation.job;

import io.gridkeeper.foundation.identity.Roles;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;

/**
 * Every second, on every node: holds on to what runs here, orders to stop what nobody wants any more, and takes what is
 * free, a few at a time, so that people at their pages are served meanwhile.
 */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobClock {

    private static final int AT_ONCE = 2;
    private static final String NODE = Objects.requireNonNullElse(System.getenv("GRIDKEEPER_NODE"), "gridkeeper");

    private final Map<String, RunningJob> running = new ConcurrentHashMap<>();

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private JobBook book;

    @Inject
    private JobWorker worker;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        if (!running.isEmpty()) {
            book.renew(List.copyOf(running.keySet())).forEach(this::orderToStop);
        }
        int room = AT_ONCE - running.size();
        if (room > 0) {
            book.take(NODE, room).forEach(this::begin);
        }
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void sweep() {
        book.sweep();
    }

    /** The node stops: what runs here is free for the other one as soon as its work notices. */
    @PreDestroy
    void stop() {
        running.values().forEach(RunningJob::orderToStop);
    }

    private void begin(JobLease lease) {
        var job = new RunningJob(lease, book, clock);
        running.put(lease.owner(), job);
        try {
            threads.execute(() -> run(job));
        } catch (RejectedExecutionException busy) {
            running.remove(lease.owner());
            book.stopped(lease);
        }
    }

    private void orderToStop(String owner) {
        var job = running.get(owner);
        if (job != null) {
            job.orderToStop();
        }
    }

    private void run(RunningJob job) {
        try {
            worker.run(job);
        } finally {
            running.remove(job.lease().owner());
        }
    }
}
