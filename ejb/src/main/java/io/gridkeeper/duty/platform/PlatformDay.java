package io.gridkeeper.duty.platform;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The check of a day: its items in their order and the backup of the night before, the last one that ended between noon
 * and noon.
 *
 * @param backup null where none was recorded
 */
@Clause("R11-2.4.1b")
public record PlatformDay(
        LocalDate day, List<ItemRow> items, @Nullable BackupRow backup) {

    public PlatformDay {
        items = List.copyOf(items);
    }

    static PlatformDay of(LocalDate day, Collection<ItemRow> signed, Collection<BackupRow> backups) {
        var byItem = signed.stream().collect(Collectors.toMap(ItemRow::item, Function.identity()));
        return new PlatformDay(
                day,
                Arrays.stream(PlatformItem.values())
                        .map(item -> byItem.getOrDefault(item, new ItemRow(item, null, null, null)))
                        .toList(),
                backups.stream()
                        .filter(backup -> !backup.endedAt().isBefore(noon(day.minusDays(1)))
                                && backup.endedAt().isBefore(noon(day)))
                        .max(Comparator.comparing(BackupRow::endedAt))
                        .orElse(null));
    }

    /** Noon of a day: the night before it begins at the noon before. */
    static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(CompanyClock.ZONE).toInstant();
    }

    public int getSigned() {
        return (int) items.stream().filter(ItemRow::isSigned).count();
    }

    public boolean isComplete() {
        return getSigned() == items.size();
    }

    public boolean isBackedUp() {
        return backup != null;
    }
}
