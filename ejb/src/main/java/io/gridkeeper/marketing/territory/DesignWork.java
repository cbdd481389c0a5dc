package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.job.JobDesk;
import io.gridkeeper.foundation.job.JobResult;
import io.gridkeeper.foundation.job.JobRun;
import io.gridkeeper.foundation.job.JobStopped;
import io.gridkeeper.foundation.job.JobWork;
import io.gridkeeper.foundation.job.LongTransaction;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.territory.design.DesignOutcome;
import io.gridkeeper.marketing.territory.design.DesignPlan;
import io.gridkeeper.marketing.territory.design.DesignProgress;
import io.gridkeeper.marketing.territory.design.Designer;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * A design as long work. The designer runs beside; this thread tells how far it is, keeps its best every few seconds as
 * the checkpoint from which another node goes on, and passes a cancellation on. A cancelled design leaves its best.
 */
@ApplicationScoped
class DesignWork implements JobWork {

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final long LOOK_EVERY = 400;
    private static final int KEEP_EVERY = 10;
    private static final int ALL = 1000;

    @Inject
    private DesignRecord scenarios;

    @Inject
    private LongTransaction transaction;

    @Inject
    private JobDesk jobs;

    @Resource
    private ManagedExecutorService executor;

    @Override
    public String kind() {
        return ScenarioDesign.JOB;
    }

    @Override
    public JobResult run(JobRun run) {
        long scenario = Long.parseLong(run.parameters());
        try {
            var task = inTransaction(() -> scenarios.task(scenario));
            var watch = new LatestProgress();
            var checkpoint = run.lastCheckpoint();
            var design = executor.submit(() -> design(task, checkpoint, watch));
            follow(run, scenario, task, design, watch);
            var outcome = get(design);
            return inTransaction(() -> watch.isCancelled()
                    ? cancelled(scenario, task, outcome, run)
                    : scenarios.finish(scenario, task, outcome, run));
        } catch (Refusal refused) {
            inTransaction(() -> scenarios.release(scenario));
            throw refused;
        }
    }

    private static DesignOutcome design(DesignTask task, Optional<byte[]> checkpoint, LatestProgress watch) {
        var from = checkpoint
                .map(bytes -> Packing.unpack(List.of(bytes)))
                .map(grids -> ScenarioBook.laidOn(task.market(), grids))
                .filter(division -> Arrays.stream(division)
                        .allMatch(grid -> grid >= 0 && grid < task.problem().grids()));
        return from.isPresent()
                ? Designer.resume(task.problem(), new DesignProgress.Checkpoint(from.get(), 0), watch)
                : Designer.design(task.problem(), watch);
    }

    /** Until the design has ended. */
    private void follow(
            JobRun run, long scenario, DesignTask task, Future<DesignOutcome> design, LatestProgress watch) {
        for (int look = 1; !isDone(design); look++) {
            var latest = watch.latest();
            try {
                if (latest.isPresent()) {
                    run.progress(
                            Math.round(latest.get().done() * ALL),
                            ALL,
                            "territory.job.stage." + latest.get().stage().name());
                    if (look % KEEP_EVERY == 0) {
                        keep(run, scenario, task, latest.get().best().assignment());
                    }
                } else {
                    run.stopIfCancelled();
                }
            } catch (JobStopped stopped) {
                watch.cancel();
            }
        }
    }

    private void keep(JobRun run, long scenario, DesignTask task, int[] division) {
        if (Arrays.stream(division).allMatch(grid -> grid >= 0)) {
            run.checkpoint(Packing.whole(task.market().ids(), division));
            inTransaction(() -> scenarios.keepBest(scenario, division));
        }
    }

    /** A design the person cancelled keeps its best; one that another node has taken over keeps nothing here. */
    private JobResult cancelled(long scenario, DesignTask task, DesignOutcome outcome, JobRun run) {
        if (jobs.job(run.id()).cancelAsked()) {
            if (outcome instanceof DesignPlan) {
                scenarios.keep(scenario, task, outcome);
            } else {
                scenarios.release(scenario);
            }
        }
        return JobResult.refused("territory.job.cancelled");
    }

    private static boolean isDone(Future<DesignOutcome> design) {
        try {
            design.get(LOOK_EVERY, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException still) {
            return false;
        } catch (ExecutionException ended) {
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static DesignOutcome get(Future<DesignOutcome> design) {
        try {
            return design.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transaction.within(LIMIT, work);
    }
}
