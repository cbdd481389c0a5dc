package io.gridkeeper.territory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.Browser;
import io.gridkeeper.system.Looks;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A sales manager imports the real map of a province, divides it into eight grids, edits by hand, compares two
 * scenarios, approves one, brings it into force and breaks the year's target down to its grids, all in a browser.
 */
@SystemTest
@Clause({"R14-1a", "R14-M1a", "R14-3.1a", "R14-3.1b", "R14-3.1c", "R14-3.1d"})
class DesignerIT {

    private static final Path FOLDER = Path.of(System.getProperty("gridkeeper.screens", "target/screens"));
    private static final Path COUNTIES =
            Path.of(System.getProperty("gridkeeper.root"), "ejb/src/main/resources/demo/shandong-counties.geojson");
    /** No other test plans this year. */
    private static final int TARGET_YEAR = 2093;

    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private final Server server;
    private final Browser browser;

    DesignerIT(Server server, Browser browser) {
        this.server = server;
        this.browser = browser;
    }

    @Test
    void dividesAProvinceFromImportToActivation() throws SQLException {
        try (var person = browser.desk("zh-CN")) {
            var page = logIn(person.newPage());
            importCounties(page);
            begin(page, "山东八网格", 8);
            compute(page);
            picture(page, "territory-designer-zh-CN-1440");
            check(page);
            paintByHand(page);
            copyAndCompare(page);
            fillInputs(page);
            approveAndActivate(page);
            var designer = page.url();
            breakDown(page);
            lookOnThePhone(designer);
        } finally {
            putBack();
        }
    }

    private static void importCounties(Page page) {
        page.navigate("/market/designer");
        page.click("[data-open=import]");
        page.setInputFiles("#file", COUNTIES);
        page.click("#import-do");
        assertThat(page.locator("#import-result")).containsText("新增 119", PATIENT);
        assertThat(page.locator("#designer-line")).containsText("137", PATIENT);
    }

    private static void begin(Page page, String name, int grids) {
        page.click("[data-open=begin]");
        page.fill("#begin-name", name);
        page.fill("#begin-grids", Integer.toString(grids));
        page.click("#begin-form button[type=submit]");
        assertThat(page.locator("#steps h2")).hasText(name);
    }

    private static void compute(Page page) {
        page.click("#design");
        assertThat(page.locator("#figures")).containsText("km", PATIENT);
        assertThat(page.locator("#idle")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        assertThat(page.locator("#grid-rows tr")).hasCount(8);
        assertThat(page.locator("#figures")).containsText("全部连成一片");
        assertThat(page.locator("#figures")).containsText("都在允许偏差");
    }

    /** A county at the border of two grids goes to the other one; the figures follow. */
    private static void paintByHand(Page page) {
        var before = page.locator("#grid-rows").innerText();
        var row = page.locator("#grid-rows tr").nth(2);
        row.click();
        page.fill("#codes", "370102");
        page.click("#by-code button");
        assertThat(page.locator("#codes")).hasValue("");
        assertThat(page.locator("#grid-rows").innerText()).isNotEqualTo(before);
        page.locator("#split").click();
        assertThat(page.locator("#grid-rows tr")).hasCount(9);
        page.click("[data-open=merge]");
        page.selectOption("#merge-from", "8");
        page.selectOption("#merge-into", "2");
        page.click("#merge-form button[type=submit]");
        assertThat(page.locator("#grid-rows tr")).hasCount(8);
    }

    private static void copyAndCompare(Page page) {
        page.click("[data-open=copy]");
        page.fill("#copy-name", "山东八网格（调整）");
        page.click("#copy-form button[type=submit]");
        assertThat(page.locator("#steps h2")).hasText("山东八网格（调整）");
        assertThat(page.locator("#grid-rows tr")).hasCount(8);
        page.locator("#grid-rows tr").nth(0).click();
        page.fill("#codes", "370102, 370103");
        page.click("#by-code button");
        assertThat(page.locator("#codes")).hasValue("");
        page.selectOption("#compare", new SelectOption().setLabel("山东八网格"));
        assertThat(page.locator("#comparison-body")).containsText("户客户换网格");
        picture(page, "territory-compare-zh-CN-1440");
        page.selectOption("#compare", "");
    }

    private static void fillInputs(Page page) {
        Locator inputs = page.locator("[data-input]");
        assertThat(inputs).hasCount(8);
        page.click("#approve");
        assertThat(page.locator("#trouble")).containsText("0/8");
        for (int i = 0; i < 8; i++) {
            inputs.nth(i).fill("已实地调研，按 2026 年第三季度数据");
            inputs.nth(i).blur();
        }
        assertThat(page.locator("#inputs-done")).hasText("8/8");
    }

    private static void approveAndActivate(Page page) {
        page.click("#approve");
        page.click("#steps [data-open=activate]");
        page.fill("#activate-on", LocalDate.of(2026, 11, 2).toString());
        page.click("#activate-do");
        assertThat(page.locator("#steps .chip")).hasText("已生效");
        page.selectOption("#compare", "today");
        assertThat(page.locator("#comparison-body")).containsText("两者划分相同");
    }

    /** 120 million yuan for the eight grids by their customers; the parts come to the whole, else it is not approved. */
    private static void breakDown(Page page) {
        page.navigate("/sales/targets");
        page.click("[data-open=draft]");
        page.fill("[id='draft-form:year']", Integer.toString(TARGET_YEAR));
        page.fill("[id='draft-form:amount']", "120000000");
        page.click("[id='draft-form:do']");
        var company = page.locator(".target-tree tbody tr.line-company");
        assertThat(company).containsText("12,000 万元");
        assertThat(company.locator("td").nth(2)).hasText("0");
        assertThat(page.locator(".target-tree tbody tr.line-grid")).hasCount(8);
        picture(page, "territory-targets-zh-CN-1440");
        page.click("[data-open=approve]");
        page.click("[id='approve-form:do']");
        assertThat(page.locator("main")).containsText("执行中");
        check(page);
    }

    private void lookOnThePhone(String address) {
        try (var person = browser.person("en", 390, 844, ColorScheme.LIGHT)) {
            var page = logIn(person.newPage());
            page.navigate(address);
            assertThat(page.locator("#figures")).containsText("km", PATIENT);
            picture(page, "territory-designer-390");
            check(page);
        }
    }

    private static void picture(Page page, String name) {
        page.waitForTimeout(400);
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }

    private static void check(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        assertThat(page.locator("main").innerText()).doesNotContain("???");
        Looks.letsScreenReadersIn(page, page.url());
    }

    private static Page logIn(Page page) {
        page.navigate("/login");
        page.fill("[id='enter:login']", "liangjing");
        page.fill("[id='enter:password']", "Gridkeeper-2026");
        page.click("[id='enter:go']");
        page.waitForURL("**/desk");
        return page;
    }

    /** The company is shared: the demonstration's own market comes back. */
    private void putBack() throws SQLException {
        try (var connection = server.database().connect();
                var statement = connection.createStatement()) {
            var plans = "(select id from target_plan where plan_year = " + TARGET_YEAR + ")";
            for (var kind : List.of("PERSON", "GRID", "AREA", "COMPANY")) {
                statement.executeUpdate("delete from target_node where kind = '" + kind + "' and plan_id in " + plans);
            }
            statement.executeUpdate("delete from target_plan where id in " + plans);
            statement.executeUpdate("update sales_unit set version = version + 1, sales_grid_id = null");
            for (var pair : List.of(List.of("3701", "S-01"), List.of("3703", "S-02"))) {
                statement.executeUpdate("update sales_unit set version = version + 1, sales_grid_id = (select id from"
                        + " sales_grid where code = '" + pair.get(1) + "') where code like '" + pair.get(0) + "%'");
            }
            statement.executeUpdate("update customer set version = version + 1, grid_id = (select u.sales_grid_id from"
                    + " sales_unit u where u.id = customer.unit_id) where unit_id in (select m.unit_id from"
                    + " territory_move m)");
            statement.executeUpdate("delete from territory_move");
            statement.executeUpdate("delete from territory_fixed");
            statement.executeUpdate("delete from sales_unit where sales_grid_id is null");
            statement.executeUpdate(
                    "update sales_grid set state = 'CLOSED' where code not in ('SA-1', 'S-01', 'S-02')");
        }
    }
}
