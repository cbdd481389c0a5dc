package io.gridkeeper.foundation.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CursorTest {

    @Test
    void givesBackWhatWasEncoded() {
        var cursor = Cursor.decode(Cursor.encode("2026-09-30T01:00:00Z", 42L), 2);

        assertThat(cursor).isNotNull();
        assertThat(cursor.text(0)).isEqualTo("2026-09-30T01:00:00Z");
        assertThat(cursor.number(1)).isEqualTo(42L);
    }

    @Test
    void startsFromTheFirstPageWithoutCursor() {
        assertThat(Cursor.decode(null, 2)).isNull();
        assertThat(Cursor.decode(" ", 2)).isNull();
    }

    @Test
    void refusesAMangledCursor() {
        for (var mangled : List.of("%%%", Cursor.encode("only one"), "AAAA")) {
            assertThatThrownBy(() -> Cursor.decode(mangled, 2)).isInstanceOf(Refusal.class);
        }
    }
}
