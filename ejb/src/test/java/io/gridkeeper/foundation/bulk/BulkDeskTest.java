package io.gridkeeper.foundation.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkDeskTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hazard_grid",
                "PUBLIC.HAZARD_GRID",
                "\"HAZARD_GRID: PUBLIC.HAZARD FOREIGN KEY(GRID_ID) REFERENCES PUBLIC.GRID(ID) (CAST(7 AS BIGINT))\";"
                        + " SQL statement:\ndelete from grid where id=? and version=?"
            })
    void findsTheNameOfAConstraintAsBothDatabasesTellIt(String told) {
        assertThat(BulkDesk.constraint(told)).isEqualTo("hazard_grid");
    }
}
