package io.gridkeeper.undo;

import static io.restassured.RestAssured.given;

import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The grid office that brings workbooks, takes their imports back and compares what an export says before and after. */
final class Workbooks {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final RestAssuredConfig BINARY = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .encodeContentTypeAs(XLSX, ContentType.BINARY)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private final Server server;
    private final String office;

    Workbooks(Server server) {
        this.server = server;
        office = PersonalToken.of(server, "zhaojianguo");
    }

    String office() {
        return office;
    }

    ValidatableResponse bring(String path, byte[] workbook) {
        return given().config(BINARY)
                .header("Authorization", office)
                .contentType(XLSX)
                .accept("application/json, application/problem+json")
                .body(workbook)
                .post(server.url("/api/v1/" + path))
                .then();
    }

    /** The import that was kept last. */
    int latest() {
        return json().get(server.url("/api/v1/imports?limit=1"))
                .then()
                .statusCode(200)
                .extract()
                .path("rows[0].id");
    }

    ValidatableResponse undo(int id) {
        return json().post(server.url("/api/v1/imports/" + id + "/undo")).then();
    }

    ValidatableResponse view(int id) {
        return json().get(server.url("/api/v1/imports/" + id)).then();
    }

    private RequestSpecification json() {
        return given().header("Authorization", office)
                .header("Accept-Language", "zh-CN")
                .contentType(ContentType.JSON);
    }

    /** Every cell of every sheet that an export holds. */
    Map<String, List<List<String>>> export(String path) throws IOException {
        var bytes = given().header("Authorization", office)
                .get(server.url("/api/v1/" + path))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var said = new LinkedHashMap<String, List<List<String>>>();
        var format = new DataFormatter();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (var sheet : workbook) {
                var rows = new ArrayList<List<String>>();
                for (var row : sheet) {
                    var cells = new ArrayList<String>();
                    for (var cell : row) {
                        cells.add(cell.getColumnIndex() + " " + format.formatCellValue(cell));
                    }
                    rows.add(cells);
                }
                said.put(sheet.getSheetName(), rows);
            }
        }
        return said;
    }

    /** A workbook with the rows of each sheet, the first its headings. */
    static byte[] workbook(Map<String, List<List<String>>> sheets) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            sheets.forEach((name, rows) -> {
                var sheet = workbook.createSheet(name);
                for (int number = 0; number < rows.size(); number++) {
                    var row = sheet.createRow(number);
                    for (int column = 0; column < rows.get(number).size(); column++) {
                        row.createCell(column).setCellValue(rows.get(number).get(column));
                    }
                }
            });
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
