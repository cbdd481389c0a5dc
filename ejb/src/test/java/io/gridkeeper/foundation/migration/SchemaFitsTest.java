package io.gridkeeper.foundation.migration;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class SchemaFitsTest {

    @Test
    void fitsTheMappingOnH2() {
        assertThatCode(() -> new TestDatabase().close()).doesNotThrowAnyException();
    }
}
