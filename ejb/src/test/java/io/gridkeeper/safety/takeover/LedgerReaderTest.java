package io.gridkeeper.safety.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.document.BroughtWorkbook;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.PlaceRow;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.organisation.PersonRow;
import io.gridkeeper.safety.hazard.HazardGrade;
import io.gridkeeper.safety.hazard.HazardSource;
import io.gridkeeper.safety.hazard.ImportHazard;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LedgerReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final long GRID = 7;

    @Test
    void readsTheWholeDemonstrationLedger() throws IOException {
        var read = read("/demo/ledger.xlsx");

        assertThat(read.faults()).isEmpty();
        assertThat(read.hazards()).hasSize(200);
        assertThat(read.hazards().stream().filter(row -> row.closedOn() != null)).hasSize(170);
        assertThat(read.hazards().stream().filter(row -> row.closedOn() == null && row.rectifiedOn() != null))
                .hasSize(5);
        assertThat(read.hazards().stream().filter(row -> row.grade() == HazardGrade.MAJOR)).hasSize(6);
        assertThat(read.hazards().stream().filter(row -> row.source() == HazardSource.DAILY)).hasSize(90);
    }

    @Test
    void knowsARowAgainAtTheSecondImport() throws IOException {
        var keys = keys(read("/demo/ledger.xlsx").hazards());

        assertThat(new HashSet<>(keys)).hasSize(200);
        assertThat(keys(read("/demo/ledger.xlsx").hazards())).isEqualTo(keys);
    }

    @Test
    void saysWhatIsWrongWithEachFaultyRow() throws IOException {
        var read = read("/demo/faulty-ledger.xlsx");

        assertThat(read.hazards()).hasSize(8);
        assertThat(read.faults())
                .containsExactly(
                        RowFault.of(5, "takeover.fault.day", "上周三"),
                        RowFault.of(8, "takeover.fault.dueBeforeFound", "2026-11-04", "2026-11-11"),
                        RowFault.of(10, "takeover.fault.grade", "较大"),
                        RowFault.of(12, "takeover.fault.noDescription"));
        assertThat(read.faults()).allMatch(fault -> Messages.in(Messages.CHINESE).has(fault.key()));
    }

    @Test
    void takesNobodyWhenTwoPeopleHaveTheName() {
        var directory = new Directory(
                List.of(),
                List.of(),
                Map.of(),
                List.of(person(1, "王磊", "熔炼班"), person(2, "王磊", "造型班"), person(3, "李敏", "铸造车间")));

        assertThat(directory.person("王磊", "造型班")).contains(2L);
        assertThat(directory.person("王磊", "装配班")).isEmpty();
        assertThat(directory.person("李敏", "别的班")).contains(3L);
    }

    @Test
    void fallsBackToTheGridOfTheUnit() {
        var grid = new GridRow(GRID, "G-11", "铸造车间网格", null, "/7/", 70L, null, null);
        var place = new PlaceRow(1, "P-001", "熔炼炉坑", 9, "G-1101", "熔炼工段");
        var directory = new Directory(List.of(place), List.of(grid), Map.of(70L, "铸造车间"), List.of());

        assertThat(directory.grid("熔炼炉坑")).contains(9L);
        assertThat(directory.grid("铸造车间网格")).contains(GRID);
        assertThat(directory.grid("不知道的地方", "铸造车间")).contains(GRID);
        assertThat(directory.grid("不知道的地方", "没有的单位")).isEmpty();
    }

    private static PersonRow person(long id, String name, String unit) {
        return new PersonRow(id, "E" + id, name, id, unit, null, true);
    }

    private static List<String> keys(List<ImportHazard> rows) {
        return rows.stream().map(ImportHazard::externalKey).toList();
    }

    private static LedgerReader read(String resource) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(LedgerReaderTest.class.getResourceAsStream(resource));
                var workbook = BroughtWorkbook.open(bytes)) {
            var rows = workbook.sheets().getFirst().rows();
            var match = ColumnMatch.find(rows, Map.of()).orElseThrow();
            var everywhere = match.words(rows, LedgerColumn.PLACE).stream()
                    .map(name -> new PlaceRow(1, "P", name, GRID, "G-11", "铸造车间网格"))
                    .toList();
            return new LedgerReader(match, new Directory(everywhere, List.of(), Map.of(), List.of()), TODAY).read(rows);
        }
    }
}
