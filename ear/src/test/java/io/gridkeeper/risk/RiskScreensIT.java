package io.gridkeeper.risk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.Browser;
import io.gridkeeper.system.Looks;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The pages of risks and checks as people see them, in both languages, on the desk and on the telephone. */
@Tag("h2")
@SystemTest
class RiskScreensIT {

    private final Server server;
    private final Browser browser;
    private final Site site;

    RiskScreensIT(Server server, Browser browser) throws SQLException {
        this.server = server;
        this.browser = browser;
        this.site = new Site(server);
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> looksRight() throws SQLException {
        long event = site.number(
                "select min(e.id) from risk_event e join risk_unit u on u.id = e.unit_id join risk_point p on p.id ="
                        + " u.point_id where p.code = 'FX-CY-01'");
        long measure = site.number("select min(id) from control_measure where event_id = ?", event);
        var point = "?code=FX-CY-01";
        return new Looks(server)
                .of(
                        "zhaojianguo",
                        List.of(
                                "risk/list",
                                "risk/point" + point,
                                "risk/assess" + point + "&event=" + event + "&method=LEC",
                                "risk/measure" + point + "&event=" + event + "&measure=" + measure,
                                "risk/edit" + point,
                                "risk/unit" + point,
                                "risk/event" + point + "&event=" + event,
                                "risk/measures",
                                "risk/identification",
                                "risk/grading",
                                "risk/import",
                                "patrol/mine",
                                "patrol/list",
                                "patrol/coverage"));
    }

    @Test
    void showsTheLevelWhileFactorsAreChosenAndKeepsIt() throws SQLException {
        var risk = site.risk("现场评价罐", site.workerId);
        try (BrowserContext person = browser.desk("zh-CN")) {
            var page = Looks.logIn(person, "zhaojianguo");
            page.navigate("/risk/assess?code=" + risk.code() + "&event=" + risk.event() + "&method=LS");

            choose(page, "likelihood", "4");
            choose(page, "consequence", "5");

            assertThat(page.locator("[data-score]")).hasText("20");
            assertThat(page.locator("[data-level]:not([hidden])")).containsText("重大风险");
            page.locator("textarea[id$=reason]").fill("专家评审");
            page.locator("main form .btn.primary").click();
            assertThat(page.locator("main")).containsText("评定为重大风险");
            assertThat(page.locator(".head-line")).containsText("重大风险");
        }
    }

    private static void choose(Page page, String field, String amount) {
        page.locator("select[id$=" + field + "]").selectOption(new SelectOption().setValue(amount + ".00"));
    }

    @Test
    @Clause("R07-10d")
    void recordsAFailedCheckOnTheTelephoneAndOpensItsHazard() throws SQLException {
        var risk = site.risk("手机检查罐", site.workerId);
        long task = site.task(site.checkedMeasure(risk));
        try (BrowserContext person = browser.person("zh-CN", 390, 844, ColorScheme.LIGHT)) {
            var page = Looks.logIn(person, "liuyang");
            page.navigate("/patrol/mine");
            assertThat(page.locator("a[href$='/patrol/check?id=" + task + "']")).isVisible();
            page.navigate("/patrol/check?id=" + task);
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Looks.FOLDER.resolve("patrol-check-zh-CN-390-light.png")));

            page.getByLabel("存在隐患", new Page.GetByLabelOptions().setExact(true)).check();
            page.locator("textarea[id$=note]").fill("阻火器锈蚀");
            page.locator(".bottom-action .btn.primary").click();

            page.waitForURL("**/hazard/view?number=*");
            assertThat(page.locator("main")).containsText("阻火器锈蚀");
        }
    }
}
