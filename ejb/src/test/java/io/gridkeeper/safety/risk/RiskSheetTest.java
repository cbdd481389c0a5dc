package io.gridkeeper.safety.risk;

import static io.gridkeeper.safety.risk.RiskFixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gridkeeper.foundation.document.BroughtWorkbook;
import io.gridkeeper.foundation.kernel.Clause;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class RiskSheetTest {

    @Test
    @Clause("R07-10b")
    void readsTheListOfTheDemonstrationCompanyWithoutAFault() throws IOException {
        var read = demo();

        assertThat(read.faults).isEmpty();
        assertThat(read.lines).hasSize(50);
        assertThat(read.lines)
                .allMatch(line -> line.inherent() != null && line.residual() != null)
                .allMatch(line -> line.event().responsibleId() != null)
                .anyMatch(line -> line.measure() != null
                        && line.measure().cycle() != null
                        && line.measure().cycle().workType() == WorkType.CHIEF);
    }

    @Test
    void saysOfEachRowWhatIsWrong() throws IOException {
        var bytes = changed(
                row(1, RiskColumn.GRID, "G-9999"),
                row(2, RiskColumn.KIND, "飞船"),
                row(3, RiskColumn.INHERENT_L, "很大"),
                row(4, RiskColumn.POINT, ""),
                row(5, RiskColumn.PERSON, ""));
        try (var workbook = BroughtWorkbook.open(new ByteArrayInputStream(bytes))) {
            var read = new RiskSheetReader(workbook, new Everybody(), TODAY);

            assertThat(read.faults)
                    .extracting(RiskFault::row, RiskFault::key)
                    .containsExactly(
                            tuple(2, "risk.fault.unknown"),
                            tuple(3, "risk.fault.word"),
                            tuple(4, "risk.fault.number"),
                            tuple(5, "risk.fault.missing"),
                            tuple(6, "risk.missing.checker"));
            assertThat(read.lines).hasSize(45);
        }
    }

    private record Change(int row, RiskColumn column, String text) {}

    private static Change row(int row, RiskColumn column, String text) {
        return new Change(row, column, text);
    }

    private static byte[] changed(Change... changes) throws IOException {
        try (var in = Objects.requireNonNull(RiskSheetTest.class.getResourceAsStream("/demo/risks.xlsx"));
                var workbook = new XSSFWorkbook(in);
                var out = new ByteArrayOutputStream()) {
            for (var change : List.of(changes)) {
                workbook.getSheet(RiskColumn.SHEET)
                        .getRow(change.row())
                        .createCell(change.column().ordinal())
                        .setCellValue(change.text());
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static RiskSheetReader demo() throws IOException {
        try (var in = Objects.requireNonNull(RiskSheetTest.class.getResourceAsStream("/demo/risks.xlsx"));
                var workbook = BroughtWorkbook.open(in)) {
            return new RiskSheetReader(workbook, new Everybody(), TODAY);
        }
    }

    /** Knows every code of the demonstration company. */
    private static final class Everybody extends RiskDirectory {

        @Override
        Optional<Long> grid(String code) {
            return code.equals("G-9999") ? Optional.empty() : Optional.of(7L);
        }

        @Override
        Optional<Long> place(long gridId, String code) {
            return Optional.of(5L);
        }

        @Override
        Optional<Long> person(String staffNumber) {
            return Optional.of(11L);
        }
    }
}
