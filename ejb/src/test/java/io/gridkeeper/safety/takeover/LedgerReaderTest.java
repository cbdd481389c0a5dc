package io.gridkeeper.safety.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.document.BroughtCell;
import io.gridkeeper.foundation.document.BroughtRow;
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
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LedgerReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final long GRID = 7;

    @Test
    void readsTheWholeDemonstrationLedger() throws IOException {
        var read = read("/demo/ledger.xlsx");

        assertThat(read.faults()).isEmpty();
        assertThat(read.hazards()).hasSize(200);
        assertThat(read.hazards().stream().filter(row -> row.closedOn() != null))
                .hasSize(170);
        assertThat(read.hazards().stream().filter(row -> row.closedOn() == null && row.rectifiedOn() != null))
                .hasSize(5);
        assertThat(read.hazards().stream().filter(row -> row.grade() == HazardGrade.MAJOR))
                .hasSize(6);
        assertThat(read.hazards().stream().filter(row -> row.source() == HazardSource.DAILY))
                .hasSize(90);
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
        assertThat(read.faults())
                .allMatch(fault -> Messages.in(Messages.CHINESE).has(fault.key()));
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
        assertThat(directory.gridNamed("G-11")).contains(GRID);
    }

    @Test
    void guessesNoGridWhenTwoPlacesHaveTheName() {
        var grids = List.of(
                new GridRow(7, "G-11", "铸造车间网格", null, "/7/", 70L, null, null),
                new GridRow(8, "G-1101", "熔炼工段", 7L, "/7/8/", null, null, null),
                new GridRow(9, "G-12", "装配车间网格", null, "/9/", 90L, null, null));
        var places = List.of(
                new PlaceRow(1, "P-1", "配电箱", 8, "G-1101", "熔炼工段"), new PlaceRow(2, "P-2", "配电箱", 9, "G-12", "装配车间网格"));
        var directory = new Directory(places, grids, Map.of(70L, "铸造车间", 90L, "装配车间"), List.of());

        assertThat(directory.grid("配电箱", "铸造车间")).contains(8L);
        assertThat(directory.grid("配电箱", "装配车间")).contains(9L);
        assertThat(directory.grid("配电箱", "没有的单位")).isEmpty();
    }

    @Test
    void guessesNoGridWhenTwoUnitsHaveTheName() {
        var grids = List.of(
                new GridRow(7, "G-11", "一号", null, "/7/", 70L, null, null),
                new GridRow(9, "G-12", "二号", null, "/9/", 90L, null, null));
        var directory = new Directory(List.of(), grids, Map.of(70L, "维修班", 90L, "维修班"), List.of());

        assertThat(directory.grid("某处", "维修班")).isEmpty();
    }

    @Test
    void knowsARowOfTheRegisterByItsNumberWhateverElseItSays() {
        var read = read(
                row(1, "检查时间", "检查地点", "隐患描述", "隐患编号", "销号情况"),
                row(2, "改过的日期", "", "改过的描述", "YH-2026-000007", "不知道"),
                row(3, "2026-03-05", "熔炼炉坑", "盖板缺失", "YH-2026-999999", "未销号"));

        assertThat(read.known()).isEqualTo(1);
        assertThat(read.hazards()).hasSize(1);
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void leavesOutWhatWasFoundToBeNoHazard() {
        var read = read(row(1, "检查时间", "检查地点", "隐患描述", "销号情况"), row(2, "2026-03-05", "熔炼炉坑", "误报", "已撤销"));

        assertThat(read.withdrawn()).isEqualTo(1);
        assertThat(read.hazards()).isEmpty();
    }

    @Test
    void asksForTheDayOfWhatIsSaidToBeDone() {
        var read = read(
                row(1, "检查时间", "检查地点", "隐患描述", "销号情况", "整改完成日期"),
                row(2, "2026-03-05", "熔炼炉坑", "盖板缺失", "待验收", ""),
                row(3, "2026-03-05", "熔炼炉坑", "盖板缺失", "已销号", "2027-01-01"),
                row(4, "0226-03-05", "熔炼炉坑", "盖板缺失", "", ""));

        assertThat(read.faults())
                .containsExactly(
                        RowFault.of(2, "takeover.fault.closedWithoutDay"),
                        RowFault.of(3, "takeover.fault.doneInFuture", "2027-01-01"),
                        RowFault.of(4, "takeover.fault.day", "0226-03-05"));
    }

    private static LedgerReader read(BroughtRow... rows) {
        var match = ColumnMatch.find(List.of(rows), Map.of()).orElseThrow();
        var place = new PlaceRow(1, "P", "熔炼炉坑", GRID, "G-11", "铸造车间网格");
        var directory = new Directory(List.of(place), List.of(), Map.of(), List.of());
        return new LedgerReader(match, directory, Set.of("YH-2026-000007"), TODAY).read(List.of(rows));
    }

    private static BroughtRow row(int number, String... texts) {
        return new BroughtRow(
                number,
                Stream.of(texts).map(text -> new BroughtCell(text, null)).toList());
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
            var directory = new Directory(everywhere, List.of(), Map.of(), List.of());
            return new LedgerReader(match, directory, Set.of(), TODAY).read(rows);
        }
    }
}
