package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.calendar.WorkCalendar;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An overdue hazard goes up level by level: at the end of the due day to the first responsible person above, then every
 * working day (decision D9) one level higher, until the company's own is told.
 */
@Clause({"R04-3.4b", "R06-E4b", "R12-6.3d", "R11-2.1.2b"})
final class EscalationPolicy {

    private static final Map<String, String> CLAUSE_OF_REGULATION =
            Map.of("R02", "R02-2.1.2b", "R04", "R04-3.4b", "R05", "R05-3c", "R12", "R12-6.3d", "R18", "R18-3c");

    private EscalationPolicy() {}

    /** Who is told now, of the levels above from the nearest to the company. */
    static Optional<Long> next(List<Long> chainAbove, int levelsTold) {
        return levelsTold < chainAbove.size() ? Optional.of(chainAbove.get(levelsTold)) : Optional.empty();
    }

    /** When the level after this one is told: at the end of the next working day. */
    static Instant nextAt(LocalDate today, WorkCalendar calendar) {
        return CompanyClock.endOf(calendar.plusWorkdays(today, 1));
    }

    /** The clause under which it goes up, by the regulation that made the limit. */
    static String clause(@Nullable String limitClause) {
        var regulation = limitClause == null ? "" : limitClause.split("-", 2)[0];
        return CLAUSE_OF_REGULATION.getOrDefault(regulation, "R06-E4b");
    }
}
