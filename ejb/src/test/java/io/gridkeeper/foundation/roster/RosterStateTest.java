package io.gridkeeper.foundation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.bulk.ImportedRow;
import io.gridkeeper.foundation.grid.AppointmentEntry;
import io.gridkeeper.foundation.grid.GridEntry;
import io.gridkeeper.foundation.organisation.PersonEntry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RosterStateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Test
    void tellsWhatCameAndWhatChangedAndLeavesOutWhatStayed() {
        var before = state(person("E1", "王磊", null), person("E2", "钱伟", null));
        var after = state(person("E1", "王磊", null), person("E2", "钱伟", DAY), person("E3", "周敏", null));

        var rows = after.since(before);

        assertThat(rows).extracting(ImportedRow::code).containsExactly("E2", "E3");
        assertThat(rows.getFirst().isCreated()).isFalse();
        assertThat(rows.getLast().isCreated()).isTrue();
        assertThat(RosterState.read(rows.getFirst().before(), PersonEntry.class))
                .isEqualTo(person("E2", "钱伟", null));
    }

    @Test
    void knowsWhetherARowStillSaysWhatTheImportMadeOfIt() {
        var before = state(person("E1", "王磊", null));
        var row = state(person("E1", "王磊", DAY)).since(before).getFirst();

        assertThat(state(person("E1", "王磊", DAY)).stillSays(row)).isTrue();
        assertThat(state(person("E1", "王小磊", DAY)).stillSays(row)).isFalse();
        assertThat(new RosterState().stillSays(row)).isFalse();
    }

    @Test
    void tellsAppointmentsOfOnePersonApartByTheirOrder() {
        var first = new AppointmentEntry("G-07", "E1", "GRID_ADMIN", DAY, DAY.plusDays(9));
        var open = new AppointmentEntry("G-07", "E1", "GRID_ADMIN", DAY.plusDays(20), null);
        var before = new RosterState();
        before.putAll("appointment", List.of(first));
        var after = new RosterState();
        after.putAll("appointment", List.of(open, first));

        var row = after.since(before).getFirst();

        assertThat(row.code()).isEqualTo("G-07 E1 GRID_ADMIN #2");
        assertThat(RosterState.read(row.after(), AppointmentEntry.class)).isEqualTo(open);
    }

    @Test
    void readsBackEntriesWithMissingTexts() {
        var grid = new GridEntry("G-07", "铸造车间", null, "U1", null, "安全", null, "每日巡查");

        assertThat(RosterState.read(RosterState.text(grid), GridEntry.class)).isEqualTo(grid);
    }

    private static RosterState state(PersonEntry... people) {
        var state = new RosterState();
        for (var person : people) {
            state.put("person", person.staffNumber(), person);
        }
        return state;
    }

    private static PersonEntry person(String number, String name, @Nullable LocalDate leftOn) {
        return new PersonEntry(number, name, "U1", "车间主任", null, leftOn);
    }
}
