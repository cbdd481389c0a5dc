package io.gridkeeper.risk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.Browser;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pages of risks and checks as people see them, in both languages, on the desk and on the telephone. */
@Tag("h2")
@SystemTest
class RiskScreensIT {

    private static final Path FOLDER = Path.of(System.getProperty("gridkeeper.screens", "target/screens"));
    private static final Pattern MISSING_TEXT = Pattern.compile("\\?\\?\\?|\\b(risk|patrol|frame)\\.[a-z]+\\.[a-z]");

    private final Server server;
    private final Browser browser;
    private final Site site;

    RiskScreensIT(Server server, Browser browser) throws SQLException {
        this.server = server;
        this.browser = browser;
        this.site = new Site(server);
    }

    private record Look(String locale, int width, ColorScheme scheme) {}

    @TestFactory
    Stream<DynamicTest> looksRight() {
        return Stream.of(
                        new Look("zh-CN", 1440, ColorScheme.LIGHT),
                        new Look("en", 1440, ColorScheme.DARK),
                        new Look("zh-CN", 390, ColorScheme.LIGHT),
                        new Look("en", 390, ColorScheme.DARK))
                .map(look -> DynamicTest.dynamicTest(look.toString(), () -> lookAtAll(look)));
    }

    private void lookAtAll(Look look) throws SQLException {
        long event = site.number(
                "select min(e.id) from risk_event e join risk_unit u on u.id = e.unit_id join risk_point p on p.id ="
                        + " u.point_id where p.code = 'FX-CY-01'");
        long measure = site.number("select min(id) from control_measure where event_id = ?", event);
        var point = "?code=FX-CY-01";
        try (BrowserContext person = browser.person(look.locale(), look.width(), 900, look.scheme())) {
            var page = logIn(person, "zhaojianguo");
            person.addCookies(
                    List.of(new Cookie("gridkeeper-language", look.locale().substring(0, 2)).setUrl(server.url("/"))));
            for (var address : List.of(
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
                    "patrol/coverage")) {
                assertThat(page.navigate("/" + address).status()).as(address).isEqualTo(200);
                assertThat(page.locator("main h1").first()).isVisible();
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture(address, look)));
                check(page, address, look);
            }
        }
    }

    private static Path picture(String address, Look look) {
        return FOLDER.resolve("%s-%s-%d-%s.png"
                .formatted(
                        address.replaceAll("[?].*", "").replace('/', '-'),
                        look.locale(),
                        look.width(),
                        look.scheme().name().toLowerCase(Locale.ROOT)));
    }

    private static void check(Page page, String address, Look look) {
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(address)
                .isEqualTo(look.width());
        assertThat(MISSING_TEXT.matcher(page.locator("main").innerText()).find())
                .as(address)
                .isFalse();
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(address)
                .filteredOn(violation -> List.of("serious", "critical").contains(violation.getImpact()))
                .isEmpty();
    }

    @Test
    void showsTheLevelWhileFactorsAreChosenAndKeepsIt() throws SQLException {
        var risk = site.risk("现场评价罐", site.workerId);
        try (BrowserContext person = browser.desk("zh-CN")) {
            var page = logIn(person, "zhaojianguo");
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
            var page = logIn(person, "liuyang");
            page.navigate("/patrol/mine");
            assertThat(page.locator("a[href$='/patrol/check?id=" + task + "']")).isVisible();
            page.navigate("/patrol/check?id=" + task);
            page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve("patrol-check-zh-CN-390-light.png")));

            page.getByLabel("存在隐患", new Page.GetByLabelOptions().setExact(true)).check();
            page.locator("textarea[id$=note]").fill("阻火器锈蚀");
            page.locator(".bottom-action .btn.primary").click();

            page.waitForURL("**/hazard/view?number=*");
            assertThat(page.locator("main")).containsText("阻火器锈蚀");
        }
    }

    private static Page logIn(BrowserContext person, String login) {
        var page = person.newPage();
        page.navigate("/login");
        page.fill("[id='enter:login']", login);
        page.fill("[id='enter:password']", "Gridkeeper-2026");
        page.click("[id='enter:go']");
        page.waitForURL("**/desk");
        return page;
    }
}
