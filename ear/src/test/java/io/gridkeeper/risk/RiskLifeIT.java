package io.gridkeeper.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import io.gridkeeper.system.Wait;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

@SystemTest
class RiskLifeIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Server server;
    private final Site site;

    RiskLifeIT(Server server) throws SQLException {
        this.server = server;
        this.site = new Site(server);
    }

    @Test
    void showsAPointAsGraveAsItsEventWithItsMeasures() {
        var risk = site.risk("乙类罐", site.workerId);
        site.assess(risk, "INHERENT", 3, 6, 40).statusCode(201).body("level", equalTo("MAJOR"));
        site.assess(risk, "RESIDUAL", 1, 6, 15).statusCode(422).body("key", equalTo("risk.refusal.measureFirst"));
        site.checkedMeasure(risk);
        site.assess(risk, "RESIDUAL", 1, 6, 15).statusCode(201).body("level", equalTo("GENERAL"));

        site.get(site.worker, "/riskPoints/" + risk.code())
                .statusCode(200)
                .body("row.inherent", equalTo("MAJOR"))
                .body("row.residual", equalTo("GENERAL"))
                .body("mayEdit", equalTo(false))
                .body("units[0].events[0].assessments", hasSize(2))
                .body("units[0].events[0].measures[0].cycle.unit", equalTo("DAY"))
                .body("history.action", hasItem("ASSESS"));
    }

    @Test
    @Clause("R07-10b")
    void refusesAMajorRiskThatNobodyAnswersFor() {
        var risk = site.risk("无人罐", null);

        site.assess(risk, "INHERENT", 3, 6, 40)
                .statusCode(422)
                .body("key", equalTo("risk.refusal.majorWithoutPerson"))
                .body("clause.id", equalTo("R07-10b"));
        site.get(site.office, "/riskPoints/" + risk.code()).body("row.inherent", equalTo(null));
    }

    @Test
    void gradesByAnotherTableFromTheDayItIsAdopted() {
        var tomorrow = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).plusDays(1);
        site.post(
                        site.worker,
                        "/riskAssessments/adoptions",
                        Map.of("table", "LS-B", "from", tomorrow.toString(), "reason", "x"))
                .statusCode(403);
        site.post(
                        site.office,
                        "/riskAssessments/adoptions",
                        Map.of("table", "LS-B", "from", tomorrow.toString(), "reason", "集团统一"))
                .statusCode(200);

        var nine = Map.of("method", "LS", "likelihood", 3, "consequence", 3);
        site.post(site.office, "/riskAssessments/preview", nine).body("level", equalTo("LARGER"));
        var later = Map.of("method", "LS", "likelihood", 3, "consequence", 3, "on", tomorrow.toString());
        site.post(site.office, "/riskAssessments/preview", later).body("level", equalTo("GENERAL"));
    }

    @Test
    void mustBeAssessedAgainAfterAMajorHazard() throws SQLException {
        var risk = site.risk("重评罐", site.workerId);
        site.checkedMeasure(risk);
        site.assess(risk, "INHERENT", 3, 3, 15).statusCode(201);

        var hazard =
                Map.of("gridId", site.grid, "placeText", "罐区", "description", "重大隐患：罐根阀关不严", "category", "EQUIPMENT");
        String number = site.post(site.worker, "/hazards", hazard)
                .statusCode(201)
                .extract()
                .path("number");
        var grading = Map.of(
                "grade", "MAJOR",
                "majorReason", "特种作业人员无证",
                "handling", "BY_DEADLINE",
                "axisValue", "UNIT",
                "fiveFixed", Map.of("personId", site.workerId, "measures", "更换", "money", 100, "plan", "倒空"));
        site.post(site.office, "/hazards/" + number + "/grading", grading).statusCode(200);

        site.get(site.office, "/riskPoints/" + risk.code())
                .body("row.reassessDue", notNullValue())
                .body("units[0].events[0].again.cause", equalTo("MAJOR_HAZARD"))
                .body("units[0].events[0].again.reference", equalTo(number));
        site.assess(risk, "RESIDUAL", 1, 3, 7).statusCode(201);
        site.get(site.office, "/riskPoints/" + risk.code()).body("row.reassessDue", equalTo(null));
    }

    @Test
    void givesNothingToWhoStandsElsewhere() {
        var risk = site.risk("外人罐", site.workerId);
        long measure = site.checkedMeasure(risk);

        site.get(site.foreigner, "/riskPoints/" + risk.code()).statusCode(404);
        site.get(site.foreigner, "/riskPapers/cards/" + risk.code()).statusCode(404);
        site.get(site.foreigner, "/controlMeasures/" + measure).statusCode(404);
        site.get(site.foreigner, "/riskAssessments?event=" + risk.event()).statusCode(404);
        site.get(site.foreigner, "/riskPoints?limit=200").body("rows.code", not(hasItem(risk.code())));
        site.get(site.foreigner, "/controlMeasures?point=" + risk.code()).body("rows", hasSize(0));
        site.put(site.foreigner, "/riskEvents/" + risk.event(), Map.of("name", "x"))
                .statusCode(404);
        site.post(site.foreigner, "/controlMeasures/" + measure + "/ending", Map.of("text", "x"))
                .statusCode(404);
        site.post(site.worker, "/riskPoints/" + risk.code() + "/closing", Map.of("text", "x"))
                .statusCode(403);
        site.get(site.foreigner, "/gridRegimes?grid=" + site.grid).statusCode(404);
    }

    @Test
    @Clause("R07-10b")
    void exportsTheRiskListOfAGridAndTakesItBackWithoutDoublingAnything() throws IOException {
        var risk = site.risk("往返罐", site.workerId);
        site.checkedMeasure(risk);
        site.assess(risk, "INHERENT", 3, 3, 15).statusCode(201);
        byte[] list = site.get(site.office, "/riskPapers/workbook?grid=" + site.grid)
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(list))) {
            assertThat(workbook.getSheet("风险清单").getLastRowNum()).isGreaterThan(4);
        }

        bring(list)
                .then()
                .statusCode(200)
                .body("points", equalTo(0))
                .body("measures", equalTo(0))
                .body("rows", greaterThan(4));
    }

    @Test
    @Clause("R07-10b")
    void sendsAFaultyListBackWithARemarkInEachRow() throws IOException {
        byte[] list = site.get(site.office, "/riskPapers/workbook?grid=" + site.grid)
                .extract()
                .asByteArray();
        byte[] broken;
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(list));
                var bytes = new java.io.ByteArrayOutputStream()) {
            var row = workbook.getSheet("风险清单").getRow(1);
            row.createCell(0).setCellValue("G-9999");
            workbook.write(bytes);
            broken = bytes.toByteArray();
        }

        var answer = bring(broken);

        answer.then().statusCode(422).body("faultyRows", equalTo(1)).body("detail", containsString("1"));
    }

    @Test
    void printsCardAndControlList() {
        var risk = site.risk("告知罐", site.workerId);

        assertThat(site.get(site.worker, "/riskPapers/cards/" + risk.code())
                        .statusCode(200)
                        .contentType("application/pdf")
                        .extract()
                        .asByteArray())
                .startsWith('%', 'P', 'D', 'F');
        site.get(site.worker, "/riskPapers/controlList?grid=" + site.grid).statusCode(200);
    }

    @Test
    @Clause("R07-10a")
    void listsTheGridsThatLackARegime() throws SQLException {
        long all = site.number("select count(*) from grid where state = 'OPEN'");
        int before = site.get(site.office, "/gridRegimes/lacking").extract().path("size()");
        for (var kind : new String[] {"RISK", "HAZARD"}) {
            site.post(
                            site.office,
                            "/gridRegimes",
                            Map.of(
                                    "gridId", site.grid,
                                    "kind", kind,
                                    "title", "制度",
                                    "document", "LY-AQ-07",
                                    "validFrom", "2026-01-01"))
                    .statusCode(200);
        }

        assertThat((long) before).isEqualTo(all);
        site.get(site.office, "/gridRegimes/lacking")
                .body("size()", equalTo(before - 1))
                .body("grid.code", not(hasItem(Site.GRID)));
    }

    @Test
    void plansAndClosesAnIdentificationTask() {
        var plan = Map.of(
                "kind", "SPECIAL",
                "name", "新装置开车前辨识",
                "gridId", site.grid,
                "startsOn", "2026-11-02",
                "endsOn", "2026-11-30",
                "officerId", site.workerId,
                "cause", "新增装置");
        Integer id = site.post(site.office, "/identificationTasks", plan)
                .statusCode(201)
                .extract()
                .path("id");

        site.get(site.foreigner, "/identificationTasks").body("id", not(hasItem(id)));
        site.post(site.worker, "/identificationTasks/" + id + "/closing", Map.of("text", "新增风险 2 项"))
                .statusCode(204);
        site.get(site.worker, "/identificationTasks").body("find { it.id == " + id + " }.finding", equalTo("新增风险 2 项"));
    }

    @Test
    @Clause("R07-10c")
    void bringsRisksToTheProvinceParentsFirst() throws Exception {
        var risk = site.risk("上报罐", site.workerId);
        long measure = site.checkedMeasure(risk);

        awaitAcknowledged("RISK_UNIT", "select uuid from risk_unit where id = " + risk.unit());
        awaitAcknowledged("RISK_EVENT", "select uuid from risk_event where id = " + risk.event());
        awaitAcknowledged("CONTROL_MEASURE", "select uuid from control_measure where id = " + measure);
        awaitAcknowledged("CHECK_MISSION", "select uuid from check_plan where measure_id = " + measure);
        assertThat(site.number("select count(*) from delivery where kind <> 'HAZARD' and state = 'SET_ASIDE'"))
                .isZero();
    }

    private void awaitAcknowledged(String kind, String key) {
        var query = "select count(*) from delivery where kind = '" + kind + "' and record_key = (" + key
                + ") and state = 'ACKNOWLEDGED'";
        Wait.until(kind + " is acknowledged", PATIENCE, () -> site.number(query) > 0);
    }

    private io.restassured.response.Response bring(byte[] list) {
        return RestAssured.given()
                .header("Authorization", site.office)
                .contentType(XLSX)
                .accept("application/json, application/problem+json")
                .body(list)
                .post(server.url("/api/v1/riskImports"));
    }
}
