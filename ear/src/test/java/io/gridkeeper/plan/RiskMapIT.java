package io.gridkeeper.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.gridkeeper.foundation.document.PdfCheck;
import io.gridkeeper.system.Browser;
import io.gridkeeper.system.Looks;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The four-colour map of the foundry: colours by the gravest risk, hazards on it, on paper, and only one's own grids. */
@Tag("h2")
@SystemTest
class RiskMapIT {

    private static final Path FOLDER = Path.of(System.getProperty("gridkeeper.screens", "target/screens"));
    private static final String RISK = """
        insert into risk_point (id, version, code, name, kind, grid_id, inherent_level, residual_level, opened_on)
        select ? , 0, ?, ?, ?, id, ?, ?, date '2026-01-05' from grid where code = ?
        """;

    private final Server server;
    private final Browser browser;
    private final Drawings drawings;
    private final String office;

    RiskMapIT(Server server, Browser browser) {
        this.server = server;
        this.browser = browser;
        this.drawings = new Drawings(server);
        this.office = drawings.token(Drawings.OFFICE);
    }

    @Test
    void coloursAreasByTheirGravestRiskWithTheHazardsOnIt() throws Exception {
        long plan = foundry();

        var map = drawings.get(office, "/riskMaps/" + plan)
                .statusCode(200)
                .body("areas.find { it.shape.gridCode == 'G-1101' }.level", equalTo("MAJOR"))
                .body("areas.find { it.shape.gridCode == 'G-1102' }.level", equalTo("LARGER"))
                .body("areas.find { it.shape.gridCode == 'G-1103' }.level", equalTo("GENERAL"))
                .extract()
                .jsonPath();
        long open = drawings.get(office, "/hazards/count?open=true&grid=" + map.getLong("plan.gridId"))
                .extract()
                .jsonPath()
                .getLong("value");
        assertThat(map.getList("areas.hazards.flatten().number")).hasSize(Math.toIntExact(open));
        for (var sheet : List.of("A4", "A3")) {
            var pdf = drawings.as(office)
                    .get(drawings.url("/riskMaps/" + plan + "/paper?sheet=" + sheet))
                    .asByteArray();
            assertThat(PdfCheck.faults(pdf)).isEmpty();
            assertThat(PdfCheck.text(pdf)).contains("重大风险", "熔炼工段");
        }
        drawings.get(office, "/riskMaps/" + plan + "/paper?sheet=A0").statusCode(422);
    }

    @Test
    void showsNothingOutsideOnesGrids() throws SQLException {
        long plan = foundry();
        var stranger = drawings.token("liuyang");

        drawings.get(stranger, "/riskMaps/" + plan).statusCode(404);
        drawings.get(stranger, "/riskMaps/" + plan + "/paper").statusCode(404);

        long common = drawings.site(office, "全厂四色图", "G-00");
        draw(common, "G-1101", Drawings.box(60, 50, 200, 200));
        draw(common, "G-1201", Drawings.box(560, 50, 200, 200));
        var admin = drawings.token("limin");
        drawings.get(admin, "/riskMaps/" + common).statusCode(200).body("areas.shape.gridCode", contains("G-1101"));
        var pdf = drawings.as(admin)
                .get(drawings.url("/riskMaps/" + common + "/paper"))
                .asByteArray();
        assertThat(pdf).isNotEmpty();
        drawings.get(office, "/riskMaps/" + common).body("areas.shape.gridCode", hasItem("G-1201"));
    }

    @Test
    void isAPictureForTheDocuments() throws SQLException {
        long plan = foundry();
        look(plan, "zh-CN", 1440, ColorScheme.LIGHT);
        look(plan, "en", 1440, ColorScheme.DARK);
        look(plan, "zh-CN", 390, ColorScheme.DARK);
    }

    private void look(long plan, String locale, int width, ColorScheme scheme) {
        try (BrowserContext person = browser.person(locale, width, width > 500 ? 900 : 844, scheme)) {
            var page = logIn(person);
            person.addCookies(
                    List.of(new Cookie("gridkeeper-language", locale.substring(0, 2)).setUrl(server.url("/"))));
            page.navigate("/grid/map?id=" + plan + "&grid=G-1101");
            assertThat(page.locator("#plan-canvas[data-ready]")).hasCount(1);
            assertThat(page.locator("path.level-red.levelled")).hasCount(1);
            assertThat(page.locator("[data-about='G-1101']")).isVisible();
            page.waitForTimeout(800);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(FOLDER.resolve("grid-map-%s-%d-%s.png"
                            .formatted(locale, width, scheme == ColorScheme.DARK ? "dark" : "light"))));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
            Looks.letsScreenReadersIn(page, page.url());
            page.locator("[data-layer='labels']").uncheck();
            assertThat(page.locator(".plan-label").first()).not().isVisible();
        }
    }

    private long foundry() throws SQLException {
        risk("G-1101", "中频炉", "MAJOR");
        risk("G-1101", "除尘系统", "GENERAL");
        risk("G-1102", "起重吊运", "LARGER");
        risk("G-1103", "打磨粉尘", "GENERAL");
        risk("G-11", "车间通道", "LOW");
        long plan = drawings.site(office, "铸造车间", "G-11");
        draw(plan, "G-11", Drawings.box(40, 30, 920, 540));
        draw(plan, "G-1101", Drawings.box(60, 50, 380, 200));
        draw(plan, "G-1102", Drawings.box(560, 50, 380, 200));
        draw(plan, "G-1103", Drawings.box(60, 350, 380, 200));
        return plan;
    }

    private void draw(long plan, String grid, List<Map<String, Object>> corners) {
        drawings.post(office, "/gridShapes", Drawings.shape(plan, grid, corners))
                .statusCode(201);
    }

    private void risk(String grid, String name, String level) throws SQLException {
        try (var connection = server.database().connect();
                var insert = connection.prepareStatement(RISK)) {
            insert.setLong(1, 5_000_000 + Math.abs(UUID.randomUUID().getMostSignificantBits() % 1_000_000_000));
            insert.setString(2, UUID.randomUUID().toString().substring(0, 20));
            insert.setString(3, name);
            insert.setString(4, "AREA");
            insert.setString(5, level);
            insert.setString(6, level);
            insert.setString(7, grid);
            insert.executeUpdate();
        }
    }

    private static Page logIn(BrowserContext person) {
        var page = person.newPage();
        page.navigate("/login");
        page.fill("[id='enter:login']", Drawings.OFFICE);
        page.fill("[id='enter:password']", "Gridkeeper-2026");
        page.click("[id='enter:go']");
        page.waitForURL("**/desk");
        return page;
    }
}
