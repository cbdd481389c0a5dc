package io.gridkeeper.criterion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import io.gridkeeper.system.Browser;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The shipped cases, a workbook brought to them, and both at hand while grading. */
@SystemTest
class MajorCriteriaIT {

    private static final List<String> HEADINGS = List.of("编号", "类别", "行业", "情形", "依据", "施行日期", "失效日期");

    private final Server server;
    private final Browser browser;
    private final String office;

    MajorCriteriaIT(Server server, Browser browser) {
        this.server = server;
        this.browser = browser;
        this.office = PersonalToken.of(server, "zhaojianguo");
    }

    @Test
    void shipsTheThreeOfManagementWithSourceAndDate() {
        get("?kind=MANAGEMENT")
                .body("rows.code", hasItems("GM-1", "GM-2", "GM-3"))
                .body("rows[0].source", equalTo("应急管理部令第10号（工贸企业重大事故隐患）管理类"))
                .body("rows[0].validFrom", equalTo("2023-05-15"));
        get("?day=2023-05-14&kind=MANAGEMENT").body("rows.size()", equalTo(0));
        get("?text=无证 10号").body("rows.code", contains("GM-2"));
    }

    @Test
    void takesAWorkbookByTradeAndKeepsEarlierWordings() throws IOException {
        load(
                        office,
                        List.of("T-1", "行业类", "纺织", "第一种说法", "测试依据", "2024-01-01", ""),
                        List.of("T-2", "专项类", "粉尘", "另一种情形", "测试依据", "2024-01-01", ""))
                .statusCode(200);
        load(office, List.of("T-1", "行业类", "纺织", "第二种说法", "测试依据", "2026-01-01", ""))
                .statusCode(200)
                .body("added", equalTo(1));

        get("?trade=纺织&day=2025-06-01").body("rows.chinese", contains("第一种说法"));
        get("?trade=纺织&day=2026-06-01").body("rows.chinese", contains("第二种说法"));
        load(office, List.of("T-9", "无此类", "", "情形", "依据", "2024-01-01", ""))
                .statusCode(422)
                .body("faultyRows", equalTo(1));
        get("").body("rows.code", not(hasItem("T-9")));
        load(PersonalToken.of(server, "limin"), List.of("T-9", "管理类", "", "情形", "依据", "2024-01-01", ""))
                .statusCode(403);
        var exported = given().header("Authorization", office)
                .get(server.url("/api/v1/majorCriteria/workbook"))
                .asByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(exported))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isGreaterThanOrEqualTo(6);
        }
    }

    @Test
    void isSearchedAndChosenWhileGrading() {
        var reported = given().header("Authorization", PersonalToken.of(server, "limin"))
                .contentType("application/json; charset=UTF-8")
                .body("{\"gridId\":" + gridOf("limin")
                        + ",\"placeText\":\"东门\",\"description\":\"焊工没有证\",\"category\":\"SAFETY\"}")
                .post(server.url("/api/v1/hazards"))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("number");
        try (BrowserContext desk = browser.desk("zh-CN")) {
            var page = desk.newPage();
            page.navigate("/login");
            page.fill("[id='enter:login']", "limin");
            page.fill("[id='enter:password']", "Gridkeeper-2026");
            page.click("[id='enter:go']");
            page.waitForURL("**/desk");
            page.navigate("/hazard/view?number=" + reported);
            page.locator("[data-open='grade']").first().click();
            page.locator("#grade input[value='MAJOR'] + label, #grade input[value='MAJOR']")
                    .first()
                    .click(new Locator.ClickOptions().setForce(true));
            page.locator("#grade .criteria summary").click();
            page.locator("#grade [data-finder]").fill("无证");

            assertThat(page.locator("#grade [data-found]:visible")).hasCount(1);
            page.locator("#grade [data-found]:visible [data-fill]").click();
            assertThat(page.locator("[id='grade-form:major']")).hasValue("GM-2 特种作业人员无证上岗");
        }
    }

    private long gridOf(String login) {
        return given().header("Authorization", PersonalToken.of(server, login))
                .get(server.url("/api/v1/grids?text=G-&limit=200"))
                .jsonPath()
                .getLong("rows.find { it.code.startsWith('G-') }.id");
    }

    private ValidatableResponse get(String query) {
        return given().header("Authorization", office)
                .get(server.url("/api/v1/majorCriteria" + query))
                .then()
                .statusCode(200);
    }

    @SafeVarargs
    private ValidatableResponse load(String token, List<String>... rows) throws IOException {
        return given().header("Authorization", token)
                .contentType("application/octet-stream")
                .body(workbook(rows))
                .post(server.url("/api/v1/majorCriteria"))
                .then();
    }

    @SafeVarargs
    private static byte[] workbook(List<String>... rows) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("cases");
            for (int i = 0; i <= rows.length; i++) {
                var row = sheet.createRow(i);
                var cells = i == 0 ? HEADINGS : rows[i - 1];
                for (int j = 0; j < cells.size(); j++) {
                    row.createCell(j).setCellValue(cells.get(j));
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
