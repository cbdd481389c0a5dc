package io.gridkeeper.marketing.diary;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A diary as it was written. */
public record DiaryRow(
        long personId,
        LocalDate day,
        String results,
        @Nullable String information,
        Instant writtenAt,
        boolean late) {}
