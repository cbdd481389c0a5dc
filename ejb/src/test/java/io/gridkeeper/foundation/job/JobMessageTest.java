package io.gridkeeper.foundation.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JobMessageTest {

    @Test
    void comesBackFromTheStoreAsItWasSaid() {
        var said = JobMessage.of("job.failure.wornOut", 12_345);

        var read = JobMessage.stored(said.key(), said.storedArgs(), null);

        assertThat(read).isEqualTo(said);
        assertThat(said.in(Messages.in(Locale.ENGLISH))).contains("12,345");
    }

    @Test
    void keepsTheClauseOfARefusal() {
        var said = JobMessage.of(Refusal.invalid("job.refusal.noFile", LocalDate.of(2026, 11, 27))
                .citing("R05-3a"));

        assertThat(said.args()).containsExactly("2026-11-27");
        assertThat(said.clause()).isEqualTo("R05-3a");
    }

    @Test
    void leavesOutArgumentsThatNobodyCouldRead() {
        var said = JobMessage.of("job.notice.done", "x".repeat(5_000));

        assertThat(said.storedArgs()).isEqualTo("[]");
    }

    @Test
    void saysNothingWhereNothingIsStored() {
        assertThat(JobMessage.stored(null, null, null)).isNull();
    }
}
