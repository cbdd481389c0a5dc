package io.gridkeeper.foundation.regulation;

import static io.gridkeeper.foundation.calendar.DaySpan.calendarDays;
import static io.gridkeeper.foundation.calendar.DaySpan.workingDays;
import static io.gridkeeper.foundation.regulation.DeadlineRule.preset;
import static io.gridkeeper.foundation.regulation.Lead.DEPARTMENT;
import static io.gridkeeper.foundation.regulation.Lead.GRID_ADMIN;
import static io.gridkeeper.foundation.regulation.Lead.GRID_OFFICE;
import static io.gridkeeper.foundation.regulation.Lead.MANAGEMENT;
import static io.gridkeeper.foundation.regulation.Lead.SAFETY_RESPONSIBLE;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.regulation.DeadlineRule.Route;
import java.util.List;

/**
 * The deadline tables a company can adopt. They choose the limit by different axes (who is competent, how hard it is,
 * general or major) and are never merged (conflict C1). Each figure names its clause.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists are List.of(), the terms a record of values
public enum DeadlineProfile {

    /** Regulation 4: one, two, three days by competence, five working days at most. */
    @Clause({"R04-3.1a", "R04-3.2a", "R04-3.3a", "R04-3.4a"})
    P1(
            List.of(
                    preset("UNIT", calendarDays(1), new Route(SAFETY_RESPONSIBLE, GRID_OFFICE), "R04-3.1a"),
                    preset("GRID_OFFICE", calendarDays(2), new Route(GRID_OFFICE, DEPARTMENT), "R04-3.2a"),
                    preset("JOINT", calendarDays(3), new Route(SAFETY_RESPONSIBLE, GRID_OFFICE), "R04-3.3a")),
            new DeadlineTerms(false, true, new CitedSpan(workingDays(5), "R04-3.4a"), null, "R04-3.4a")),

    /** Regulation 5: three or five working days by competence, two to report outside. */
    @Clause({"R05-2a", "R05-2b", "R05-3a", "R05-3b", "R05-4a"})
    P2(
            List.of(
                    preset("UNIT", workingDays(3), new Route(SAFETY_RESPONSIBLE, DEPARTMENT), "R05-3a"),
                    preset("DEPARTMENT", workingDays(5), new Route(DEPARTMENT, MANAGEMENT), "R05-3b")),
            new DeadlineTerms(true, false, null, new CitedSpan(workingDays(2), "R05-4a"), "R05-3c")),

    /** Regulation 18: the same numbers; the responsible leader leads between parties inside the grid. */
    @Clause({"R18-2a", "R18-2b", "R18-3a", "R18-3b", "R18-4a"})
    P2_R18(
            List.of(
                    preset("UNIT", workingDays(3), new Route(SAFETY_RESPONSIBLE, DEPARTMENT), "R18-3a"),
                    preset("DEPARTMENT", workingDays(5), new Route(DEPARTMENT, MANAGEMENT), "R18-3b")),
            new DeadlineTerms(true, false, null, new CitedSpan(workingDays(2), "R18-4a"), "R18-3c")),

    /** Regulation 12: 7, 15, 30 days by difficulty; after 30 settled or submitted to management (A18). */
    @Clause({"R12-6.2a", "R12-6.2b", "R12-6.2c", "R12-6.3b", "R12-6.3c", "R12-6.3d"})
    P3(
            List.of(
                    preset("GENERAL", calendarDays(7), new Route(SAFETY_RESPONSIBLE, GRID_OFFICE), "R12-6.2a"),
                    preset("COMPLEX", calendarDays(15), new Route(SAFETY_RESPONSIBLE, DEPARTMENT), "R12-6.2b"),
                    preset("MAJOR", calendarDays(30), new Route(DEPARTMENT, MANAGEMENT), "R12-6.2c")),
            DeadlineTerms.NONE),

    /** Regulation 2: general or major, no number; a person sets the day. */
    @Clause({"R02-2.1.2a", "R02-2.1.2b"})
    P4(
            List.of(
                    preset("GENERAL", null, new Route(GRID_ADMIN, GRID_OFFICE), "R02-2.1.2a"),
                    preset("MAJOR", null, new Route(GRID_OFFICE, MANAGEMENT), "R02-2.1.2b")),
            DeadlineTerms.NONE),

    /** The company's own table. */
    P5(List.of(), DeadlineTerms.NONE);

    private final List<DeadlineRule> rules;
    private final DeadlineTerms terms;

    DeadlineProfile(List<DeadlineRule> rules, DeadlineTerms terms) {
        this.rules = rules;
        this.terms = terms;
    }

    /** The lines of the preset; none for the own table. */
    public List<DeadlineRule> rules() {
        return rules;
    }

    public DeadlineTerms terms() {
        return terms;
    }

    public boolean isOwnTable() {
        return this == P5;
    }
}
