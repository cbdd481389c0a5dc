package io.gridkeeper.foundation.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.organisation.UnitKind;
import io.gridkeeper.foundation.organisation.UnitRow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@Clause("R11-1a")
class GridsOfUnitsTest {

    private static final UnitRow COMPANY = new UnitRow(1, "C", "公司", UnitKind.COMPANY, null, "/1/");
    private static final GridRow TOP = new GridRow(100, "G-00", "公司总网格", null, "/100/", 1L, null, null);

    @Test
    void foundsTwelveFirstLevelGridsForTwelveUnits() {
        var units = new ArrayList<>(List.of(COMPANY));
        for (long i = 2; i < 14; i++) {
            units.add(new UnitRow(i, "U" + i, "单位" + i, UnitKind.UNIT, 1L, "/1/" + i + "/"));
        }
        units.add(new UnitRow(20, "T", "熔炼班", UnitKind.TEAM, 2L, "/1/2/20/"));
        units.add(new UnitRow(21, "D", "安全部", UnitKind.DEPARTMENT, 1L, "/1/21/"));

        var missing = new GridsOfUnits(List.of(TOP)).missing(units);

        assertThat(missing).hasSize(12);
        assertThat(missing).allMatch(founding -> "G-00".equals(founding.parentCode()));
        assertThat(missing).extracting(founding -> founding.unit().name()).contains("单位2", "单位13");
    }

    @Test
    void foundsTheCompanysOwnFirstAndTakesNoCodeTwice() {
        var unit = new UnitRow(2, "U2", "一分厂", UnitKind.UNIT, 1L, "/1/2/");
        var other = new GridRow(7, "G-U2", "旧网格", null, "/7/", null, null, null);

        var missing = new GridsOfUnits(List.of(other)).missing(List.of(unit, COMPANY));

        assertThat(missing).extracting(GridsOfUnits.Founding::code).containsExactly("G-C", "G-U2-2");
        assertThat(missing.getLast().parentCode()).isEqualTo("G-C");
    }

    @Test
    void foundsNothingWhereEveryUnitHasItsGrid() {
        assertThat(new GridsOfUnits(List.of(TOP)).missing(List.of(COMPANY))).isEmpty();
    }
}
