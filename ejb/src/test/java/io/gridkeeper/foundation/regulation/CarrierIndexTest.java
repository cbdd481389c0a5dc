package io.gridkeeper.foundation.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CarrierIndexTest {

    private static final String HOME = "io.gridkeeper.foundation.regulation.";

    @Test
    void findsTypesMethodsAndFieldsThatCarryOutAClause() {
        var carriers = CarrierIndex.of(CarrierIndex.module());

        assertThat(carriers.get("R05-3a"))
                .contains(new Carrier(HOME + "DeadlineProfile", "P2"), new Carrier(HOME + "DeadlineTable", "limit"));
        assertThat(carriers.get("R07-18a")).contains(new Carrier(HOME + "Deadlines", ""));
    }

    @Test
    void namesOnlyClausesThatTheLibraryHolds() {
        var texts = new LibraryTexts();

        assertThat(CarrierIndex.of(CarrierIndex.module()).keySet())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(texts.find(new ClauseId(id))).isPresent());
    }

    @Test
    void namesACarrierShortly() {
        var inner = new Carrier(HOME + "DeadlineTable$Draft", "counted");

        assertThat(inner.simpleName()).isEqualTo("DeadlineTable.Draft.counted");
        assertThat(inner.capability()).isEqualTo("foundation.regulation");
        assertThat(List.of(inner, new Carrier(HOME + "Deadlines", "")).stream().sorted())
                .first()
                .isEqualTo(inner);
    }
}
