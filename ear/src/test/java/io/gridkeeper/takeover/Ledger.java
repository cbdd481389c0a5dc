package io.gridkeeper.takeover;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as a test sends and gets them. */
public final class Ledger {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<String> HEADINGS =
            List.of("检查时间", "检查地点", "隐患描述", "隐患等级", "整改期限", "整改责任单位", "整改完成日期", "销号情况");

    private Ledger() {}

    public static List<String> closed(String description) {
        return List.of("2026-03-05", "熔炼炉旁", description, "一般", "2026-03-10", "铸造车间", "2026-03-09", "已销号");
    }

    static List<String> open(String description) {
        return List.of("2026-11-05", "熔炼炉旁", description, "重大", "2026.12.30", "铸造车间", "", "整改中");
    }

    static List<String> faulty(String description) {
        return List.of("上周三", "熔炼炉旁", description, "较大", "", "铸造车间", "", "");
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static byte[] of(List<String>... rows) {
        return of(List.of(rows));
    }

    public static byte[] of(List<List<String>> rows) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("台账");
            var all = new ArrayList<>(List.of(List.of("隐患排查治理台账"), HEADINGS));
            all.addAll(rows);
            IntStream.range(0, all.size()).forEach(number -> {
                var row = sheet.createRow(number);
                IntStream.range(0, all.get(number).size())
                        .forEach(column -> row.createCell(column)
                                .setCellValue(all.get(number).get(column)));
            });
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first sheet as people see it. */
    static List<List<String>> cells(byte[] xlsx) {
        var formatter = new DataFormatter();
        var cells = new ArrayList<List<String>>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            for (var row : workbook.getSheetAt(0)) {
                cells.add(IntStream.range(0, row.getLastCellNum())
                        .mapToObj(column -> formatter.formatCellValue(row.getCell(column)))
                        .toList());
            }
            return cells;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
