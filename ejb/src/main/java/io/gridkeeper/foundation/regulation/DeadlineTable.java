package io.gridkeeper.foundation.regulation;

import io.gridkeeper.foundation.calendar.CountedDay;
import io.gridkeeper.foundation.calendar.DaySpan;
import io.gridkeeper.foundation.calendar.DayUnit;
import io.gridkeeper.foundation.calendar.WorkCalendar;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The deadline table in force, ready to compute. Pure. A limit runs from receipt (D2); a re-routed matter keeps its
 * receipt unless the regulation restarts it (D3), and the cap always counts from receipt (A30).
 */
public record DeadlineTable(long versionId, DeadlineDefinition definition) {

    /** The axis value under which the external report is shown. */
    public static final String EXTERNAL = "EXTERNAL";

    public List<AxisChoice> choices() {
        return definition.rules().stream()
                .map(rule -> rule.choice(definition.profile()))
                .toList();
    }

    /** The limit of a matter received on a day and perhaps re-routed on a later one. */
    @Clause({"R04-3.1a", "R04-3.2a", "R04-3.3a", "R05-3a", "R05-3b", "R18-3a", "R18-3b", "R12-6.2a", "R12-6.2b"})
    public Limit limit(WorkCalendar calendar, String axisValue, LocalDate received, @Nullable LocalDate rerouted) {
        var rule = rule(axisValue);
        var cap = cap(calendar, received);
        var span = rule.span();
        if (span == null) {
            return new Draft(rule, received, cap).openEnded();
        }
        var from = rerouted != null && definition.terms().restartsOnRerouting() ? rerouted : received;
        return new Draft(rule, received, cap).counted(from, span, count(calendar, from, span));
    }

    /** When a matter found to be beyond the company must have gone outside (A10). */
    @Clause({"R05-4a", "R18-4a"})
    public Limit externalReport(WorkCalendar calendar, LocalDate found) {
        var external = definition.terms().externalReport();
        if (external == null) {
            throw Refusal.invalid("regulation.external.notRegulated");
        }
        var route = new DeadlineRule.Route(Lead.GRID_OFFICE, Lead.MANAGEMENT);
        var rule = new DeadlineRule(EXTERNAL, null, external.span(), route, external.clause());
        return new Draft(rule, found, null).counted(found, external.span(), count(calendar, found, external.span()));
    }

    /** Refuses an extension without a reason, beyond the cap, or longer than the company allows. */
    @Clause({"R04-3.4a", "R05-3c", "R18-3c"})
    public void requireExtension(WorkCalendar calendar, LocalDate received, Limit limit, Extension wanted) {
        var terms = definition.terms();
        var handling = definition.settings().handling();
        if (handling.extensionNeedsReason() && wanted.reason().isBlank()) {
            var clause = terms.reasonClause();
            throw Refusal.invalid("regulation.extension.reasonMissing")
                    .citing(clause == null ? limit.clause() : clause);
        }
        var cap = cap(calendar, received);
        var capClause = terms.cap();
        if (cap != null && capClause != null && wanted.until().isAfter(cap.date())) {
            throw Refusal.invalid("regulation.extension.overCap", cap.date().toString())
                    .citing(capClause.clause());
        }
        refuseTooLong(calendar, limit, wanted.until(), handling.longestExtensionWorkdays());
    }

    /** More time, asked for before the limit. */
    public record Extension(LocalDate until, String reason) {}

    private static void refuseTooLong(WorkCalendar calendar, Limit limit, LocalDate until, int longest) {
        var due = limit.due();
        if (longest > 0 && due != null && until.isAfter(calendar.plusWorkdays(due, longest))) {
            throw Refusal.invalid("regulation.extension.tooLong", longest).citing(limit.clause());
        }
    }

    private DeadlineRule rule(String axisValue) {
        return definition.rules().stream()
                .filter(rule -> rule.axisValue().equals(axisValue))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("regulation.axis.unknown", axisValue));
    }

    private @Nullable CountedDay cap(WorkCalendar calendar, LocalDate received) {
        var cap = definition.terms().cap();
        return cap == null ? null : count(calendar, received, cap.span());
    }

    private CountedDay count(WorkCalendar calendar, LocalDate from, DaySpan span) {
        return definition.settings().counting().due(calendar, from, span);
    }

    /** A limit in the making: the line that asks for it, and the cap if there is one. */
    private final class Draft {

        private final DeadlineRule rule;
        private final LocalDate received;
        private final @Nullable CountedDay cap;

        Draft(DeadlineRule rule, LocalDate received, @Nullable CountedDay cap) {
            this.rule = rule;
            this.received = received;
            this.cap = cap;
        }

        Limit openEnded() {
            var args = List.of("", received.toString(), "", rule.clause(), "", "");
            return limit(null, false, rule.clause(), "regulation.limit.person", args);
        }

        Limit counted(LocalDate from, DaySpan span, CountedDay tier) {
            var binding = definition.terms().cap();
            if (cap != null && binding != null && tier.date().isAfter(cap.date())) {
                return explained("capped", received, binding, cap);
            }
            var kind = span.unit() == DayUnit.WORKING_DAY ? "working" : "calendar";
            return explained(kind, from, new CitedSpan(span, rule.clause()), tier);
        }

        private Limit explained(String kind, LocalDate from, CitedSpan by, CountedDay day) {
            var key = "regulation.limit." + kind + (day.isProvisional() ? ".provisional" : "");
            var args = List.of(
                    String.valueOf(by.span().amount()),
                    from.toString(),
                    day.date().toString(),
                    by.clause(),
                    years(day),
                    cap == null ? "" : cap.date().toString());
            return limit(day.date(), day.isProvisional(), by.clause(), key, args);
        }

        private Limit limit(
                @Nullable LocalDate due, boolean provisional, String clause, String key, List<String> args) {
            return new Limit(
                    rule.axisValue(),
                    due,
                    provisional,
                    clause,
                    versionId,
                    rule.route().lead(),
                    cap == null ? null : cap.date(),
                    definition.terms().normalLimit(),
                    key,
                    args);
        }

        private static String years(CountedDay day) {
            return new TreeSet<>(day.unknownYears())
                    .stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
    }
}
