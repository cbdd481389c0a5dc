package io.gridkeeper.foundation.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.identity.Caller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JobTest {

    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");
    private static final String NODE = "a/1";

    @Test
    void belongsToTheWorkerUntilAnotherTakesIt() {
        var job = queued();

        job.lease(NODE, NOW);
        assertThat(job.isHeldBy(NODE)).isTrue();

        job.lease("b/1", NOW.plus(Job.LEASE).plusSeconds(1));
        assertThat(job.isHeldBy(NODE)).isFalse();
        assertThat(job.isHeldBy("b/1")).isTrue();
    }

    @Test
    void isCancelledAtOnceWhileNobodyHasTakenIt() {
        var job = queued();

        job.cancel(NOW);

        assertThat(job.state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void waitsForItsWorkerToNoticeThatItIsCancelled() {
        var job = queued();
        job.lease(NODE, NOW);

        job.cancel(NOW);
        assertThat(job.state()).isEqualTo(JobState.RUNNING);
        assertThat(job.isCancelAsked()).isTrue();

        job.cancelled(NOW);
        assertThat(job.state()).isEqualTo(JobState.CANCELLED);
        assertThat(job.isHeldBy(NODE)).isFalse();
    }

    @Test
    void isWornOutAfterFiveWorkersButNotByThoseThatGaveItBack() {
        var job = queued();
        for (int i = 0; i < Job.TRIES; i++) {
            job.lease("polite/" + i, NOW);
            job.giveBack();
        }
        assertThat(job.isWornOut()).isFalse();
        assertThat(job.state()).isEqualTo(JobState.QUEUED);

        for (int i = 0; i < Job.TRIES; i++) {
            job.lease("dead/" + i, NOW);
        }
        assertThat(job.isWornOut()).isTrue();
    }

    @Test
    void tellsWhatCameOfIt() {
        var job = queued();
        job.lease(NODE, NOW);
        job.reached(3, 4, JobMessage.of("job.list.title", 3));

        job.settled(JobResult.done("job.notice.done", "x").withData("{}").withLink("/desk"), NOW.plusSeconds(9));

        var view = job.view();
        assertThat(view.state()).isEqualTo(JobState.DONE);
        assertThat(view.percent()).isEqualTo(100);
        assertThat(view.data()).isEqualTo("{}");
        assertThat(view.link()).isEqualTo("/desk");
        assertThat(view.finishedAt()).isEqualTo(NOW.plusSeconds(9));
        assertThat(job.lasted(NOW.plusSeconds(9))).isEqualTo(Duration.ofSeconds(9));
    }

    @Test
    void failsWithoutAnExceptionWhenTheAnswerIsNo() {
        var job = queued();
        job.lease(NODE, NOW);

        job.settled(JobResult.refused("job.refusal.noFile"), NOW);

        assertThat(job.state()).isEqualTo(JobState.FAILED);
    }

    @Test
    void isNeverWhollyDoneBeforeItsEnd() {
        var job = queued();
        job.lease(NODE, NOW);
        assertThat(job.view().percent()).isZero();

        job.reached(1, 3, JobMessage.of("job.list.title"));
        assertThat(job.view().percent()).isEqualTo(33);

        job.reached(3, 3, JobMessage.of("job.list.title"));
        assertThat(job.view().percent()).isEqualTo(99);
    }

    @Test
    void leadsBackOnlyInsideTheSuite() {
        assertThatThrownBy(() -> JobOrder.of("job.list.title", "x", Messages.CHINESE, "//evil.example"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Job queued() {
        var starter = new Caller(7, "zhao", 8L, "Zhao", Set.of(Roles.WORKER), Messages.CHINESE);
        return new Job(JobOrder.of("job.list.title", "台账.xlsx", Messages.CHINESE, "/desk"), starter, NOW);
    }
}
