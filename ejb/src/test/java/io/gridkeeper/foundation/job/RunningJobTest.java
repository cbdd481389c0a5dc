package io.gridkeeper.foundation.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Messages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunningJobTest {

    private final Book book = new Book();
    private final Hand hand = new Hand();
    private final RunningJob job =
            new RunningJob(new JobLease(1, "a/1", "job.list.title", "zhao", Messages.CHINESE, "", null), book, hand);

    @Test
    void writesTheFirstWordOfEachStepAndThenNoMoreThanTwiceASecond() {
        job.progress(0, 100, "first");
        job.progress(1, 100, "first");
        hand.turn(Duration.ofMillis(200));
        job.progress(2, 100, "first");
        job.progress(2, 100, "second");
        hand.turn(Duration.ofMillis(600));
        job.progress(50, 100, "second");

        assertThat(book.written).containsExactly("first 0", "second 2", "second 50");
    }

    @Test
    void stopsAtTheNextWordWhenItIsOrderedTo() {
        job.orderToStop();

        assertThatThrownBy(job::stopIfCancelled).isInstanceOf(JobStopped.class);
        assertThatThrownBy(() -> job.progress(1, 2, "first")).isInstanceOf(JobStopped.class);
        assertThatThrownBy(() -> job.checkpoint(new byte[1])).isInstanceOf(JobStopped.class);
        assertThatThrownBy(() -> job.settle(JobResult.done("job.notice.done"))).isInstanceOf(JobStopped.class);
        assertThat(book.written).isEmpty();
    }

    @Test
    void stopsWhenTheBookSaysThatAnotherHasIt() {
        book.held = false;

        assertThatThrownBy(() -> job.progress(1, 2, "first")).isInstanceOf(JobStopped.class);
        book.held = true;
        assertThatThrownBy(job::stopIfCancelled).isInstanceOf(JobStopped.class);
    }

    @Test
    void undoesTheDataWhenItCannotSettle() {
        book.held = false;

        assertThatThrownBy(() -> job.settle(JobResult.done("job.notice.done"))).isInstanceOf(JobStopped.class);
    }

    @Test
    void goesOnFromItsLastCheckpoint() {
        assertThat(job.lastCheckpoint()).isEmpty();

        assertThatCode(() -> job.checkpoint(new byte[] {4})).doesNotThrowAnyException();

        assertThat(job.lastCheckpoint())
                .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(4));
    }

    /** Remembers what it is told, and says whether the lease still holds. */
    private static final class Book extends JobBook {

        private final List<String> written = new ArrayList<>();
        private boolean held = true;
        private Optional<byte[]> kept = Optional.empty();

        @Override
        public boolean reached(JobLease lease, long done, long total, JobMessage step) {
            written.add(step.key() + " " + done);
            return held;
        }

        @Override
        public boolean keep(JobLease lease, byte[] state) {
            kept = Optional.of(state);
            return held;
        }

        @Override
        public Optional<byte[]> checkpoint(JobLease lease) {
            return kept;
        }

        @Override
        public boolean settle(JobLease lease, JobResult result) {
            return held;
        }
    }

    /** A clock whose hand a test turns. */
    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-11-27T08:00:00Z");

        void turn(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
