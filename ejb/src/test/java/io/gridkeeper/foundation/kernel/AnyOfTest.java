package io.gridkeeper.foundation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnyOfTest {

    @Test
    void asksForOneValueByEquality() {
        var one = AnyOf.of("grids", List.of(7L));

        assertThat(one.text()).isEqualTo(" = :grids0");
        assertThat(one.parameters()).isEqualTo(Map.of("grids0", 7L));
    }

    @Test
    void givesEachOfAFewValuesAParameterOfItsOwn() {
        var few = AnyOf.of("grids", List.of(7L, 9L));

        assertThat(few.text()).isEqualTo(" in (:grids0, :grids1)");
        assertThat(few.parameters()).isEqualTo(Map.of("grids0", 7L, "grids1", 9L));
    }

    @Test
    void leavesManyValuesOneList() {
        var values = IntStream.rangeClosed(0, AnyOf.MOST).boxed().toList();
        var many = AnyOf.of("grids", values);

        assertThat(many.text()).isEqualTo(" in (:grids)");
        assertThat(many.parameters()).isEqualTo(Map.of("grids", values));
    }

    @Test
    void leavesNoValueAnEmptyList() {
        assertThat(AnyOf.of("grids", List.of()).text()).isEqualTo(" in (:grids)");
    }
}
