package io.gridkeeper.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@SystemTest
class CollectionIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Sellers sellers;
    private final LocalDate today = LocalDate.now(CompanyClock.ZONE);
    private final String mark =
            "催" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    CollectionIT(Server server) throws SQLException {
        sellers = new Sellers(server);
    }

    @Test
    @Clause("R14-M2c")
    void worksAnArrearStepByStepUntilItIsPaid() {
        var customer = sellers.filed(mark + "甲", sellers.hu);
        String number = sellers.post(sellers.hu, "/collections", arrear(customer, "FP-1"))
                .statusCode(201)
                .body("row.nextAction", equalTo("REMINDER"))
                .body("row.ownerName", equalTo("胡伟"))
                .extract()
                .path("row.number");
        sellers.post(sellers.hu, "/collections", arrear(customer, "FP-1")).statusCode(409);
        sellers.get(sellers.hu, "/collections?person=me&due=true&text=" + mark).body("rows.number", contains(number));
        sellers.get(sellers.hu, "/collections?person=" + sellers.jin.id() + "&text=" + mark)
                .body("rows", empty());
        sellers.post(sellers.jin, "/collections/" + number + "/steps", step("REMINDER", "SENT", null))
                .statusCode(403)
                .body("clause.id", equalTo("R14-M2a"));

        sellers.post(sellers.hu, "/collections/" + number + "/steps", step("REMINDER", "SENT", null))
                .statusCode(200)
                .body("row.nextAction", equalTo("CALL"));
        sellers.post(sellers.hu, "/collections/" + number + "/steps", step("CALL", "PROMISED", null))
                .statusCode(422);
        sellers.post(sellers.hu, "/collections/" + number + "/steps", step("CALL", "PROMISED", today.plusDays(4)))
                .statusCode(200)
                .body("row.state", equalTo("PROMISED"))
                .body("row.promisedOn", equalTo(today.plusDays(4).toString()));
        sellers.get(sellers.hu, "/customers/" + customer).body("touches.purpose", hasItem("ARREARS"));
        sellers.post(sellers.hu, "/collections/" + number + "/steps", step("CALL", "PAID", null))
                .statusCode(200)
                .body("row.state", equalTo("SETTLED"))
                .body("history.outcome", contains("PAID", "PROMISED", "SENT"));
        sellers.post(sellers.hu, "/collections/" + number + "/steps", step("CALL", "PAID", null))
                .statusCode(409);
        sellers.get(sellers.hu, "/collections?text=" + mark).body("rows", empty());
    }

    @Test
    @Clause({"R14-M2c", "R14-M2b"})
    void listsAContractThatEndsAndRenewsIt() {
        var end = today.plusDays(20);
        var file = sellers.file(mark + "乙", "EXISTING", sellers.jin);
        file.put("contractEnd", end.toString());
        String customer = sellers.post(sellers.manager, "/customers?evenIfAlike=true", file)
                .statusCode(201)
                .extract()
                .path("number");

        sellers.post(sellers.hu, "/collections/renewals", Map.of()).statusCode(403);
        sellers.post(sellers.manager, "/collections/renewals", Map.of()).statusCode(200);
        sellers.post(sellers.manager, "/collections/renewals", Map.of())
                .statusCode(200)
                .body("items", equalTo(0));
        String number = sellers.get(sellers.jin, "/collections?kind=RENEWAL&person=me&text=" + mark)
                .statusCode(200)
                .body("rows", hasSize(1))
                .body("rows[0].dueOn", equalTo(end.toString()))
                .extract()
                .path("rows[0].number");
        sellers.post(sellers.jin, "/collections/" + number + "/steps", step("VISIT", "RENEWED", end.plusYears(1)))
                .statusCode(200)
                .body("row.state", equalTo("SETTLED"));
        sellers.get(sellers.jin, "/customers/" + customer)
                .body("row.contractEnd", equalTo(end.plusYears(1).toString()))
                .body("events.act", hasItem("RENEW"));
    }

    @Test
    @Clause("R14-M2c")
    void listsASheetOrNothingOfIt() throws IOException {
        var customer = sellers.filed(mark + "丙", sellers.hu);
        var back = brought(sellers.hu, sheet(customer, "KH-999999"))
                .statusCode(422)
                .extract()
                .asByteArray();
        assertThat(text(back)).contains("KH-999999");
        sellers.get(sellers.hu, "/collections?text=" + mark).body("rows", empty());

        brought(sellers.hu, sheet(customer, customer)).statusCode(200).body("items", equalTo(2));
        sellers.get(sellers.hu, "/collections/sum?text=" + mark).body("amount", equalTo(24_690));
    }

    private ValidatableResponse brought(Sellers.Seller who, byte[] sheet) {
        return sellers.as(who)
                .contentType(XLSX)
                .accept(XLSX + ", application/json;q=0.9")
                .body(sheet)
                .post(sellers.url("/collections/lists"))
                .then();
    }

    private static byte[] sheet(String one, String other) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            var lines = new String[][] {
                {"类型", "客户编号", "单据号", "金额（元）", "到期日"},
                {"欠费", one, "A-1", "123.45", "2026-10-30"},
                {"", other, "A-2", "123.45", "2026-10-30"}
            };
            for (int i = 0; i < lines.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < lines[i].length; j++) {
                    row.createCell(j).setCellValue(lines[i][j]);
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static String text(byte[] xlsx) throws IOException {
        var text = new StringBuilder();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> text.append(cell).append('|')));
        }
        return text.toString();
    }

    @Test
    @Clause("R14-3.3b")
    void countsWhatIsDoneForTheCustomersOfAGrid() {
        int access = services().path("kinds.find { it.kindCode == 'ACCESS' }.closed");
        int arrears = services().path("arrearsActions");
        var customer = sellers.filed(mark + "丁", sellers.hu);

        var order = sellers.placed(sellers.hu, sellers.order("ACCESS", customer));
        sellers.post(sellers.hu, "/salesOrders/" + order + "/completion", Map.of("text", "物业同意进线"))
                .statusCode(200);
        sellers.post(sellers.hu, "/salesOrders/" + order + "/confirmation", Map.of("text", "刘文"))
                .statusCode(200);
        String number = sellers.post(sellers.hu, "/collections", arrear(customer, "FP-9"))
                .statusCode(201)
                .extract()
                .path("row.number");
        sellers.post(sellers.hu, "/collections/" + number + "/steps", step("REMINDER", "SENT", null))
                .statusCode(200);

        assertThat(services().<Integer>path("kinds.find { it.kindCode == 'ACCESS' }.closed"))
                .isEqualTo(access + 1);
        assertThat(services().<Integer>path("arrearsActions")).isEqualTo(arrears + 1);
    }

    private ExtractableResponse<Response> services() {
        return sellers.get(sellers.jinanHead, "/collections/services?grid=" + sellers.jinan)
                .statusCode(200)
                .extract();
    }

    @Test
    void givesAForeignGridNothing() {
        var customer = sellers.filed(mark + "戊", sellers.hu);
        String number = sellers.post(sellers.hu, "/collections", arrear(customer, "FP-5"))
                .statusCode(201)
                .extract()
                .path("row.number");

        for (var stranger : List.of(sellers.qin, sellers.worker, sellers.agent)) {
            sellers.get(stranger, "/collections?text=" + mark).statusCode(200).body("rows", empty());
            sellers.get(stranger, "/collections/sum?text=" + mark).body("items", equalTo(0));
            sellers.get(stranger, "/collections/" + number).statusCode(404);
            sellers.post(stranger, "/collections/" + number + "/steps", step("CALL", "PAID", null))
                    .statusCode(404);
            sellers.post(stranger, "/collections/" + number + "/dropping", Map.of("reason", "x"))
                    .statusCode(404);
            sellers.post(stranger, "/collections", arrear(customer, "FP-6")).statusCode(404);
            sellers.get(stranger, "/collections/services?grid=" + sellers.jinan).statusCode(404);
        }
        sellers.put(sellers.hu, "/collections/table/ARREARS", List.of()).statusCode(403);
    }

    private Map<String, Object> arrear(String customer, String reference) {
        return Map.of(
                "kind",
                "ARREARS",
                "customerNumber",
                customer,
                "reference",
                reference,
                "amount",
                119_900,
                "dueOn",
                today.minusDays(10).toString());
    }

    private static Map<String, Object> step(String action, String outcome, @Nullable LocalDate on) {
        var step = new HashMap<String, Object>(Map.of("action", action, "outcome", outcome, "words", "联系了客户"));
        step.put("on", on == null ? null : on.toString());
        return step;
    }
}
