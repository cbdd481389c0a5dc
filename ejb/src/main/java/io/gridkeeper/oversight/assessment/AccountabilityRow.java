package io.gridkeeper.oversight.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as the caller may see it.
 *
 * @param people whom it names; for somebody named himself his own line alone
 * @param kept the caller keeps it
 */
public record AccountabilityRow(
        long id,
        long gridId,
        String gridCode,
        String gridName,
        LocalDate happenedOn,
        String event,
        String clause,
        @Nullable String hazardNumber,
        String openedBy,
        LocalDate openedOn,
        AccountabilityState state,
        @Nullable Decided decided,
        List<LiableRow> people,
        boolean kept) {

    /** How it ended. */
    public record Decided(String decision, LocalDate on, String by) {}

    public AccountabilityRow {
        people = List.copyOf(people);
    }

    public boolean isOpen() {
        return state == AccountabilityState.OPEN;
    }

    /** Those who stand in it for one kind of responsibility. */
    public List<LiableRow> standing(Liability liability) {
        return people.stream()
                .filter(person -> person.stands() && person.liability() == liability)
                .toList();
    }
}
