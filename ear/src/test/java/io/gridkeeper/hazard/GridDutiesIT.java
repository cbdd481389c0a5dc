package io.gridkeeper.hazard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What a grid owes beside its hazards: the chain above it, both its lists, its warnings, who may order inspections. */
@SystemTest
class GridDutiesIT {

    private static final LocalDate TODAY = LocalDate.now(CompanyClock.ZONE);

    private final Server server;
    private final Crew crew;
    private final Crew others;
    private final String mark =
            "责" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    GridDutiesIT(Server server) throws SQLException {
        this.server = server;
        crew = new Crew(server, "G-1102");
        others = new Crew(server, "G-1103");
    }

    @Test
    @Clause({"R02-1e", "R06-C1d"})
    void isSeenAtOnceByUnitAndCompanyWithTheChainThatAnswersForIt() {
        var number = crew.reported("脚手板松动 " + mark);

        List<Integer> chain = crew.get(crew.worker, "/hazards/" + number + "/chain")
                .statusCode(200)
                .extract()
                .path("id");
        assertThat(chain).hasSizeBetween(2, 4).doesNotHaveDuplicates().startsWith((int) crew.responsible.id());
        crew.get(crew.responsible, "/hazards/" + number).statusCode(200);
        crew.get(crew.office, "/hazards/" + number).statusCode(200);
        others.get(others.worker, "/hazards/" + number + "/chain").statusCode(404);
    }

    @Test
    @Clause("R07-10b")
    void givesBothListsOfAGridInOneWorkbook() throws IOException {
        crew.reported("灭火器过期 " + mark);

        var bytes = given().header("Authorization", crew.admin.token())
                .header("Accept-Language", "zh-CN")
                .get(server.url("/api/v1/hazards/lists/G-1102"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(workbook.getSheet("隐患清单").getLastRowNum()).isPositive();
        }
        others.get(others.worker, "/hazards/lists/G-1102").statusCode(404);
    }

    @Test
    @Clause({"R12-4.6a", "R11-2.4.2b"})
    void takesSignalsToAnAnalysisThatManagementIsTold() throws SQLException {
        String number = crew.post(crew.worker, "/warningSignals", signal())
                .statusCode(201)
                .body("byCorrespondent", equalTo(false))
                .body("settledOn", nullValue())
                .extract()
                .path("number");
        others.get(others.worker, "/warningSignals/" + number).statusCode(404);
        crew.post(crew.worker, "/warningSignals/" + number + "/outcome", Map.of("text", "已调解"))
                .statusCode(403);
        crew.post(crew.admin, "/warningSignals/" + number + "/outcome", Map.of("text", "已调解"))
                .statusCode(200)
                .body("settledOn", equalTo(TODAY.toString()));

        var month = YearMonth.from(TODAY);
        crew.get(crew.admin, "/warningAnalyses/" + crew.grid + "/" + month)
                .statusCode(200)
                .body("figures.signals", greaterThanOrEqualTo(1))
                .body("figures.byKind.DISPUTE", greaterThanOrEqualTo(1))
                .body("standing", equalTo("DUE"));
        var filed = Map.of(
                "gridId",
                crew.grid,
                "month",
                month.toString(),
                "purpose",
                "EARLY_WARNING",
                "findings",
                "料场争执一起 " + mark,
                "advice",
                "划定料场");
        crew.post(crew.worker, "/warningAnalyses", filed).statusCode(403);
        crew.post(crew.admin, "/warningAnalyses", filed).statusCode(201).body("late", equalTo(false));
        crew.post(crew.admin, "/warningAnalyses", filed).statusCode(409).body("clause.id", equalTo("R12-4.6a"));
        crew.get(crew.admin, "/warningAnalyses").body("gridId", hasItem((int) crew.grid));
        others.get(others.worker, "/warningAnalyses").body("gridId", not(hasItem((int) crew.grid)));
        assertThat(crew.number("select count(*) from notice where message_key = 'warning.notice.filed'"))
                .isPositive();
    }

    private Map<String, Object> signal() {
        return Map.of("gridId", crew.grid, "kind", "DISPUTE", "placeText", "东门料场", "description", "两班组争执 " + mark);
    }

    @Test
    @Clause("R07-7b")
    void letsTheOfficeOrderAnInspectionAndNobodyOutsideIt() {
        var order = Map.of("title", "专项督查 " + mark, "gridId", crew.grid, "plannedOn", TODAY.toString());

        crew.post(crew.office, "/fireYears/" + TODAY.getYear() + "/rounds", order)
                .statusCode(201);
        crew.post(crew.worker, "/fireYears/" + TODAY.getYear() + "/rounds", order)
                .statusCode(403);
    }

    @Test
    @Clause("R11-1a")
    void foundsFirstLevelGridsFromTheOrganisationChartOnce() {
        crew.post(crew.worker, "/grids/ofUnits", Map.of()).statusCode(403);
        crew.post(crew.office, "/grids/ofUnits", Map.of()).statusCode(200);
        crew.post(crew.office, "/grids/ofUnits", Map.of()).statusCode(200).body("$", hasSize(0));
    }

    @Test
    @Clause("R07-17a")
    void showsAClarificationBesideItsClause() {
        var said = Map.of("interpreter", "安全生产部", "text", "及时指三个工作日内 " + mark, "issuedOn", TODAY.toString());

        crew.post(crew.worker, "/clauses/R07-10b/clarifications", said).statusCode(403);
        crew.post(crew.office, "/clauses/R07-10b/clarifications", said).statusCode(201);
        crew.post(crew.office, "/clauses/R99-1a/clarifications", said).statusCode(404);

        crew.get(crew.worker, "/clauses/R07-10b/clarifications").body("text", hasItem("及时指三个工作日内 " + mark));
    }
}
