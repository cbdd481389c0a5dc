package io.gridkeeper.foundation.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.field.FieldReach.Opening;
import io.gridkeeper.foundation.kernel.Clause;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FieldReachTest {

    @Test
    @Clause("R07-6b")
    void opensToTheEquipmentDepartmentEquipmentOfAllTwelveUnitsAndNoHrItem() {
        var equipment = new FieldReach(List.of(new Opening(Set.of("EQUIPMENT"), null, true)));

        assertThat(LongStream.rangeClosed(1, 12)).allMatch(unit -> equipment.sees("EQUIPMENT", unit));
        assertThat(LongStream.rangeClosed(1, 12)).noneMatch(unit -> equipment.sees("HR", unit));
        assertThat(equipment.supervises("EQUIPMENT", 3)).isTrue();
    }

    @Test
    @Clause("R07-6b")
    void opensToTheDepartmentOfAUnitWhatLiesInThatUnit() {
        var ofTheUnit = new FieldReach(List.of(new Opening(Set.of("EQUIPMENT"), Set.of(10L, 11L), false)));

        assertThat(ofTheUnit.sees("EQUIPMENT", 11)).isTrue();
        assertThat(ofTheUnit.sees("EQUIPMENT", 20)).isFalse();
        assertThat(ofTheUnit.supervises("EQUIPMENT", 11)).isFalse();
    }

    @Test
    void opensNothingWithoutAField() {
        assertThat(FieldReach.NOTHING.sees("EQUIPMENT", 1)).isFalse();
        assertThat(FieldReach.NOTHING.isNothing()).isTrue();
    }

    @Test
    void answersForTheBranchUnderWhichTheDepartmentStands() {
        assertThat(new OwnedWork(51, "/1/51/", Set.of("EQUIPMENT")).branch()).isEqualTo("/1/");
        assertThat(new OwnedWork(51, "/1/10/51/", Set.of("EQUIPMENT")).branch()).isEqualTo("/1/10/");
        assertThat(new OwnedWork(1, "/1/", Set.of("EQUIPMENT")).branch()).isEqualTo("/1/");
    }
}
