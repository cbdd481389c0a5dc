package io.gridkeeper.foundation.field;

import io.gridkeeper.foundation.kernel.Clause;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the adopted sets say of a task: the set of the day on which it came counts. Whoever holds a post of the
 * department that owns the field carries it; everybody else stands to it as his posts in the task's grid say.
 *
 * @param owners names of the grids that own fields
 */
@Clause("R06-D2a")
record FieldBook(List<FieldSetRow> sets, Map<Long, String> owners) {

    Optional<FieldSetRow> on(LocalDate day) {
        return sets.stream()
                .filter(set -> !set.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(FieldSetRow::effectiveFrom));
    }

    /** @param held every post of the person who has the task */
    Optional<FieldAnswer> answer(FieldQuestion task, Collection<HeldWork> held) {
        return on(task.day())
                .flatMap(set -> set.fieldOf(task.category()))
                .map(line -> new FieldAnswer(
                        line.code(),
                        line.name(),
                        duty(line, task, held),
                        line.ownerGridId(),
                        line.ownerGridId() == null ? null : owners.get(line.ownerGridId()),
                        FieldAnswer.CLAUSE));
    }

    private static FieldDuty duty(FieldLine line, FieldQuestion task, Collection<HeldWork> held) {
        var owner = line.ownerGridId();
        if (owner != null && holdsIn(owner, task.day(), held)) {
            return FieldDuty.MAIN;
        }
        return line.dutyOf(held.stream()
                .filter(post -> post.isIn(task.gridId(), task.day()))
                .map(HeldWork::post)
                .toList());
    }

    private static boolean holdsIn(long grid, LocalDate day, Collection<HeldWork> held) {
        return held.stream().anyMatch(post -> post.isIn(grid, day));
    }
}
