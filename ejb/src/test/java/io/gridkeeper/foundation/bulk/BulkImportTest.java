package io.gridkeeper.foundation.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Refusal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BulkImportTest {

    private static final Instant DONE = Instant.parse("2026-11-02T01:00:00Z");

    @Test
    void isUndoneOnceAndSaysByWhomAndWhen() {
        var done = new BulkImport("risk", 3, 1, "zhaojianguo", DONE);
        assertThat(done.row().undoneAt()).isNull();

        done.undo("chenli", DONE.plusSeconds(60));

        assertThat(done.row().undoneBy()).isEqualTo("chenli");
        assertThat(done.row().undoneAt()).isEqualTo(DONE.plusSeconds(60));
        assertThat(done.row().created()).isEqualTo(3);
        assertThatThrownBy(() -> done.undo("zhaojianguo", DONE.plusSeconds(90)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("undoneAlready");
        assertThat(done.row().undoneBy()).isEqualTo("chenli");
    }

    @Test
    void keepsWhatARowSaidBeforeAndAfter() {
        var created = new BulkChange(1, new ImportedRow("riskPoint", "FX-1", null, "FX-1 v0"));
        var changed = new BulkChange(1, new ImportedRow("riskEvent", "7 泄漏", "FX-1 v0", "FX-1 v1"));

        assertThat(created.row().isCreated()).isTrue();
        assertThat(changed.row().isCreated()).isFalse();
        assertThat(changed.row().before()).isEqualTo("FX-1 v0");
    }
}
