package io.gridkeeper.marketing.dashboard;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.marketing.diary.DiaryMark;
import java.time.LocalDate;
import java.util.List;

/** The people of a grid on a day: who is there, whose diary is written, what there is to do (R14-M1e). */
@Clause("R14-M1e")
public record DailySheet(long gridId, String gridName, LocalDate day, List<DailyRow> rows, boolean mayNote) {

    @JsonProperty
    public long present() {
        return rows.stream().filter(DailyRow::isPresent).count();
    }

    @JsonProperty
    public long diaries() {
        return rows.stream()
                .filter(row -> row.diary() != null && row.diary() != DiaryMark.NOT_EXPECTED)
                .count();
    }

    @JsonProperty
    public long written() {
        return rows.stream().filter(DailyRow::isWritten).count();
    }

    @JsonProperty
    public long tasks() {
        return rows.stream().mapToLong(row -> row.visits() + row.tasks()).sum();
    }
}
