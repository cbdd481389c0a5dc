package io.gridkeeper.foundation.regulation;

import io.gridkeeper.foundation.calendar.CountingRules;
import io.gridkeeper.foundation.calendar.RecurrenceRules;
import io.gridkeeper.foundation.calendar.RestDayShift;
import io.gridkeeper.foundation.calendar.RestDayStart;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The ambiguities of the regulations as the company decided them, by the names under which they are known
 * ({@code deadline.start_day_counts} and so on). Versioned with the deadline table.
 */
public record CompanySettings(CountingRules counting, RecurrenceRules recurrence, HandlingRules handling) {

    public static final CompanySettings DEFAULT =
            new CompanySettings(CountingRules.DEFAULT, RecurrenceRules.DEFAULT, HandlingRules.DEFAULT);

    private static final String END_OF_DAY = "24:00";

    /** The settings by name, in their order on the page. */
    public Map<String, String> named() {
        var named = new LinkedHashMap<String, String>();
        named.put("deadline.start_day_counts", String.valueOf(counting.startDayCounts()));
        named.put("deadline.holiday_report_starts", lower(counting.restDayStart()));
        named.put("deadline.roll_forward_on_rest_day", String.valueOf(counting.periodsRollForward()));
        named.put("deadline.roll_forward_fixed_dates", String.valueOf(counting.fixedDatesRollForward()));
        named.put("deadline.cutoff_time", time(counting.closeOfBusiness()));
        named.put("report.holiday_rule", lower(recurrence.reportDays()));
        named.put("meeting.weekend_is_holiday", String.valueOf(recurrence.weekendsAreHolidays()));
        named.put("deadline.first_reply", String.valueOf(handling.firstReplyWorkdays()));
        named.put("route.max_transfers", String.valueOf(handling.maxTransfers()));
        named.put("deadline.extension_requires_reason", String.valueOf(handling.extensionNeedsReason()));
        named.put("deadline.extension_max", String.valueOf(handling.longestExtensionWorkdays()));
        named.put("grid.update_limit", String.valueOf(handling.gridUpdateWorkdays()));
        return Collections.unmodifiableMap(named);
    }

    /** The defaults with the given settings changed; an unknown name or value is refused and named. */
    public static CompanySettings of(Map<String, String> changed) {
        var all = new LinkedHashMap<>(DEFAULT.named());
        changed.forEach((name, value) -> {
            if (all.replace(name, value.strip()) == null) {
                throw Refusal.invalid("regulation.setting.unknown", name);
            }
        });
        return new Reader(all).settings();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String time(LocalTime time) {
        return LocalTime.MIDNIGHT.equals(time) ? END_OF_DAY : time.toString();
    }

    private record Reader(Map<String, String> values) {

        CompanySettings settings() {
            return new CompanySettings(counting(), recurrence(), handling());
        }

        private CountingRules counting() {
            return new CountingRules(
                    flag("deadline.start_day_counts"),
                    choice("deadline.holiday_report_starts", RestDayStart.class),
                    flag("deadline.roll_forward_on_rest_day"),
                    flag("deadline.roll_forward_fixed_dates"),
                    time("deadline.cutoff_time"));
        }

        private RecurrenceRules recurrence() {
            return new RecurrenceRules(
                    choice("report.holiday_rule", RestDayShift.class), flag("meeting.weekend_is_holiday"));
        }

        private HandlingRules handling() {
            return new HandlingRules(
                    number("deadline.first_reply"),
                    number("route.max_transfers"),
                    flag("deadline.extension_requires_reason"),
                    number("deadline.extension_max"),
                    number("grid.update_limit"));
        }

        private boolean flag(String name) {
            return switch (value(name)) {
                case "true" -> true;
                case "false" -> false;
                default -> throw wrong(name);
            };
        }

        private int number(String name) {
            try {
                return Integer.parseInt(value(name));
            } catch (NumberFormatException noNumber) {
                throw wrong(name);
            }
        }

        private <T extends Enum<T>> T choice(String name, Class<T> type) {
            try {
                return Enum.valueOf(type, value(name).toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException noSuchChoice) {
                throw wrong(name);
            }
        }

        private LocalTime time(String name) {
            try {
                return END_OF_DAY.equals(value(name)) ? LocalTime.MIDNIGHT : LocalTime.parse(value(name));
            } catch (DateTimeException noTime) {
                throw wrong(name);
            }
        }

        private String value(String name) {
            return values.getOrDefault(name, "");
        }

        private Refusal wrong(String name) {
            return Refusal.invalid("regulation.setting.wrong", name, value(name));
        }
    }
}
