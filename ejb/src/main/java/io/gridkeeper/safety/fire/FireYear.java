package io.gridkeeper.safety.fire;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.safety.fire.FireGap.What;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What regulation 20 asks of a year, held against what was done. Within the year something is still to be done; after
 * its last day it is a breach.
 */
record FireYear(int year, LocalDate today, People people, Premises premises, Papers papers) {

    private static final int MOST_ROUNDS = 2;
    private static final int QUARTER = 3;

    /** Which teams a unit has. */
    record UnitTeams(String name, boolean group, boolean brigade) {}

    /** The teams and what they did in any year. */
    record People(List<UnitTeams> units, List<FireTeamRow> teams, List<FireExerciseRow> exercises) {}

    /** The places as they are, and the large inspections of the year. */
    record Premises(List<FirePlaceRow> places, List<FireRoundRow> rounds) {}

    /** Education of the year, numbers of notices past their day without a re-check, and instructions. */
    record Papers(List<TeachFire> education, List<String> lateNotices, List<FireGuidanceRow> guidance) {}

    /** Everything missing, in the order of the regulation. */
    List<FireGap> gaps() {
        return Stream.of(teams(), patrols(), inspections(), exercises(), education(), notices())
                .flatMap(List::stream)
                .filter(gap -> !gap.names().isEmpty() || gap.what() == What.LARGE_INSPECTION)
                .sorted(Comparator.comparing(FireGap::what))
                .toList();
    }

    private boolean isOver() {
        return today.getYear() > year;
    }

    private boolean isRunning() {
        return today.getYear() == year;
    }

    @Clause({"R20-1a", "R20-1b", "R20-2a"})
    private List<FireGap> teams() {
        var without = people.units();
        return List.of(
                new FireGap(
                        What.LEADING_GROUP,
                        "R20-1a",
                        true,
                        names(without.stream().filter(unit -> !unit.group()))),
                new FireGap(What.BRIGADE, "R20-2a", true, names(without.stream().filter(unit -> !unit.brigade()))),
                new FireGap(
                        What.FOLLOW_UP,
                        "R20-1b",
                        false,
                        papers.guidance().stream()
                                .flatMap(guidance -> guidance.points().stream())
                                .filter(point -> point.doneOn() == null)
                                .map(GuidancePoint::text)
                                .toList()));
    }

    private static List<String> names(Stream<UnitTeams> units) {
        return units.map(UnitTeams::name).toList();
    }

    /** Which places the month of today has not seen; of other years nothing is told. */
    @Clause({"R20-2b", "R20-3c"})
    private List<FireGap> patrols() {
        if (!isRunning()) {
            return List.of();
        }
        var missed = premises.places().stream()
                .filter(place -> !place.patrolledThisMonth())
                .map(place -> place.file().name())
                .toList();
        var keys = premises.places().stream()
                .filter(FireYear::isUninspectedKey)
                .map(place -> place.file().name());
        return List.of(
                new FireGap(What.PATROL, "R20-2b", false, missed),
                new FireGap(What.KEY_POSITION, "R20-3c", false, keys.toList()));
    }

    private static boolean isUninspectedKey(FirePlaceRow place) {
        var since = place.keySince();
        var last = place.checkedOn();
        return since != null && (last == null || last.isBefore(since));
    }

    @Clause({"R20-3a", "R20-3b"})
    private List<FireGap> inspections() {
        var gaps = new ArrayList<FireGap>();
        var done = premises.rounds().stream().filter(this::isDoneThisYear).toList();
        if (done.isEmpty() && (isOver() || isRunning())) {
            gaps.add(new FireGap(What.LARGE_INSPECTION, "R20-3a", isOver(), List.of()));
        }
        if (done.size() > MOST_ROUNDS) {
            var titles = done.stream().map(round -> round.plan().title()).toList();
            gaps.add(new FireGap(What.MORE_THAN_TWO, "R20-3a", false, titles));
        }
        for (var round : done) {
            gaps.add(new FireGap(What.COVERAGE, "R20-3b", true, round.missing()));
        }
        return gaps;
    }

    private boolean isDoneThisYear(FireRoundRow round) {
        var done = round.doneOn();
        return done != null && done.getYear() == year;
    }

    @Clause({"R20-4a", "R20-4b"})
    private List<FireGap> exercises() {
        var brigades = people.teams().stream()
                .filter(team -> team.kind() == TeamKind.BRIGADE)
                .toList();
        return List.of(
                new FireGap(What.TRAINING, "R20-4a", isOver(), without(brigades, ExerciseKind.TRAINING)),
                new FireGap(What.DRILL, "R20-4a", isOver(), without(brigades, ExerciseKind.DRILL)),
                new FireGap(
                        What.RETEST,
                        "R20-4b",
                        isOver(),
                        brigades.stream().flatMap(this::untested).toList()));
    }

    private List<String> without(List<FireTeamRow> brigades, ExerciseKind kind) {
        return brigades.stream()
                .filter(team -> held(team, kind).findAny().isEmpty())
                .map(FireTeamRow::gridName)
                .toList();
    }

    private Stream<FireExerciseRow> held(FireTeamRow team, ExerciseKind kind) {
        return people.exercises().stream()
                .filter(exercise -> exercise.teamId() == team.id() && exercise.kind() == kind)
                .filter(exercise -> exercise.heldOn().getYear() == year);
    }

    /** Members who have passed no test with the equipment in the year. */
    private Stream<String> untested(FireTeamRow team) {
        var tests = held(team, ExerciseKind.EQUIPMENT_TEST).toList();
        return team.members().stream()
                .map(FireTeamRow.Member::name)
                .filter(name -> tests.stream().allMatch(test -> test.absent().contains(name)));
    }

    /** The channels not used in the quarter of today, or in a year that is over. */
    @Clause("R20-5a")
    private List<FireGap> education() {
        if (!isRunning() && !isOver()) {
            return List.of();
        }
        var unused = Arrays.stream(Channel.values())
                .filter(channel -> papers.education().stream()
                        .noneMatch(held -> held.channel() == channel && (isOver() || isInQuarter(held.heldOn()))))
                .map(Enum::name)
                .toList();
        return List.of(new FireGap(What.EDUCATION, "R20-5a", isOver(), unused));
    }

    private boolean isInQuarter(LocalDate day) {
        return (day.getMonthValue() - 1) / QUARTER == (today.getMonthValue() - 1) / QUARTER;
    }

    @Clause("R20-6a")
    private List<FireGap> notices() {
        return List.of(new FireGap(What.RECHECK, "R20-6a", true, papers.lateNotices()));
    }
}
