package io.gridkeeper.duty.activity;

import io.gridkeeper.foundation.kernel.Clause;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What a month's activities come to, kind by kind: how many there were and how many hours people gave. */
@Clause({"R02-2.1.5a", "R06-C1f", "R06-D1a", "R08-3.4a", "R11-2.1.1a", "R12-1.4b"})
public record ActivityFigures(Map<ActivityKind, Long> number, Map<ActivityKind, BigDecimal> personHours) {

    public ActivityFigures {
        number = Collections.unmodifiableMap(new TreeMap<>(number));
        personHours = Collections.unmodifiableMap(new TreeMap<>(personHours));
    }

    /** Some activities of one kind. */
    public record Line(ActivityKind kind, long number, BigDecimal personHours) {

        static Line of(ActivityRow activity) {
            return new Line(activity.kind(), 1, activity.personHours());
        }
    }

    static ActivityFigures of(Collection<Line> lines) {
        var number = new EnumMap<ActivityKind, Long>(ActivityKind.class);
        var hours = new EnumMap<ActivityKind, BigDecimal>(ActivityKind.class);
        for (var line : lines) {
            number.merge(line.kind(), line.number(), Long::sum);
            hours.merge(line.kind(), line.personHours(), BigDecimal::add);
        }
        return new ActivityFigures(number, hours);
    }

    public long of(ActivityKind kind) {
        return number.getOrDefault(kind, 0L);
    }
}
