package io.gridkeeper.foundation.regulation;

import io.gridkeeper.foundation.calendar.DaySpan;
import io.gridkeeper.foundation.calendar.DayUnit;
import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.regulation.DeadlineRule.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The company's own deadline table as people type it: a line each of code, Chinese name, English name, days, unit, lead,
 * escalation and clause, with bars between. Leads go by their constant or their name in either language.
 */
public final class OwnTableText {

    private static final int CELLS = 8;
    private static final String CELL_END = "[|｜]";

    private static final Map<String, DayUnit> UNITS = Map.of(
            "工作日", DayUnit.WORKING_DAY,
            "working", DayUnit.WORKING_DAY,
            "working_day", DayUnit.WORKING_DAY,
            "自然日", DayUnit.CALENDAR_DAY,
            "calendar", DayUnit.CALENDAR_DAY,
            "calendar_day", DayUnit.CALENDAR_DAY);

    private OwnTableText() {}

    /** The lines of the table; one that cannot be understood is refused with its number. */
    public static List<DeadlineRule> read(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        return IntStream.range(0, lines.size())
                .mapToObj(index -> rule(index + 1, lines.get(index)))
                .toList();
    }

    private static DeadlineRule rule(int number, String line) {
        var cells = Arrays.stream(line.split(CELL_END, -1)).map(String::strip).toList();
        if (cells.size() != CELLS) {
            throw wrong(number, line);
        }
        var names = new Bilingual(cells.get(1), cells.get(2));
        var route = new Route(lead(number, cells.get(5)), lead(number, cells.get(6)));
        return new DeadlineRule(cells.get(0), names, span(number, cells.get(3), cells.get(4)), route, cells.get(7));
    }

    private static @Nullable DaySpan span(int number, String amount, String unit) {
        if (amount.isEmpty()) {
            return null;
        }
        var known = UNITS.get(unit.toLowerCase(Locale.ROOT));
        if (known == null) {
            throw wrong(number, unit);
        }
        try {
            return new DaySpan(Integer.parseInt(amount), known);
        } catch (NumberFormatException noNumber) {
            throw wrong(number, amount);
        }
    }

    private static Lead lead(int number, String text) {
        return Arrays.stream(Lead.values())
                .filter(lead -> lead.name().equalsIgnoreCase(text)
                        || name(lead, Messages.CHINESE).equals(text)
                        || name(lead, Locale.ENGLISH).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> wrong(number, text));
    }

    private static String name(Lead lead, Locale locale) {
        return Messages.in(locale).text("regulation.Lead." + lead.name());
    }

    private static Refusal wrong(int number, String what) {
        return Refusal.invalid("regulation.table.wrongLine", number, what);
    }
}
