package io.gridkeeper.web.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitPickerTest {

    private final UnitPicker picker = new UnitPicker();

    @Test
    void keepsTheCodeThatStandsInTheField() {
        assertThat(picker.code("DY-001")).isEqualTo("DY-001");
    }

    @Test
    void leavesAnEmptyFieldEmpty() {
        assertThat(picker.code(null)).isEmpty();
        assertThat(picker.code("")).isEmpty();
    }
}
