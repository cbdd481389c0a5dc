package io.gridkeeper.marketing.diary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The caller's diary of a day: as it was written, or to be written.
 *
 * @param expected the company works on the day
 * @param written null while it is not written
 * @param open whether it can be written, or written anew, today
 * @param late whether it would be late
 */
public record DiaryDraft(
        LocalDate day, boolean expected, @Nullable DiaryRow written, DayDone done, boolean open, boolean late) {}
