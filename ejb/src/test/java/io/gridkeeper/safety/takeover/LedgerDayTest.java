package io.gridkeeper.safety.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerDayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-05",
                "2026.3.5",
                "2026/3/5",
                "2026年3月5日",
                " 2026 年 3 月 5 日 ",
                "2026-03-05 09:30",
                "2026-03-05T09:30"
            })
    void readsTheSpellingsOfLedgers(String text) {
        assertThat(LedgerDay.read(text)).contains(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"上周三", "2026-02-30", "2026.13.1", "5.3.2026", "20260305", "2026年3月", ""})
    void neverGuessesADay(String text) {
        assertThat(LedgerDay.read(text)).isEmpty();
    }
}
