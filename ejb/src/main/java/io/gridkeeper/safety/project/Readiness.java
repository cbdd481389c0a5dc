package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.kernel.Clause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether work may begin on a day: the agreement is signed, the certificates its kind needs are good on that day
 * and no certificate of anybody ran out, and everybody who works there was trained. Pure.
 */
@Clause({"R07-8c", "R11-2.4.2c"})
record Readiness(
        Project project,
        List<ProjectPerson> people,
        List<Qualification> qualifications,
        Map<Long, String> names,
        LocalDate day) {

    private static final String CLAUSE = "R07-8c";

    List<Gap> agreement() {
        return project.preparation().agreementFileId() == null
                ? List.of(Gap.of("project.gap.agreement", CLAUSE))
                : List.of();
    }

    List<Gap> papers() {
        var gaps = new ArrayList<Gap>();
        var good = qualifications.stream()
                .filter(paper -> paper.isGoodOn(day))
                .map(Qualification::kind)
                .collect(Collectors.toSet());
        var needed = project.plan().kind().needed();
        Arrays.stream(QualificationKind.values())
                .filter(kind -> needed.contains(kind) && !good.contains(kind))
                .forEach(kind -> gaps.add(Gap.of("project.gap.qualification." + kind.name(), CLAUSE)));
        qualifications.stream()
                .filter(paper -> !paper.isReplaced() && !paper.isGoodOn(day))
                .forEach(paper -> gaps.add(
                        Gap.of("project.gap.ranOut", CLAUSE, paper.number(), String.valueOf(paper.validUntil()))));
        return gaps;
    }

    List<Gap> training() {
        var there = people.stream().filter(ProjectPerson::isThere).toList();
        if (there.isEmpty()) {
            return List.of(Gap.of("project.gap.nobody", "R11-2.4.2c"));
        }
        return there.stream()
                .filter(person -> !person.isTrained())
                .map(person -> Gap.of("project.gap.training", CLAUSE, names.getOrDefault(person.personId(), "")))
                .toList();
    }

    /** What keeps work from beginning, the person-made confirmations included. */
    List<Gap> all() {
        return Stream.of(agreement(), papers(), training(), confirmations())
                .flatMap(List::stream)
                .toList();
    }

    private List<Gap> confirmations() {
        return project.preparation().isConfirmed() ? List.of() : List.of(Gap.of("project.gap.unconfirmed", CLAUSE));
    }

    static void require(List<Gap> gaps) {
        if (!gaps.isEmpty()) {
            throw gaps.getFirst().refusal();
        }
    }
}
