package io.gridkeeper.sales;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
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
import org.junit.jupiter.api.TestFactory;

/** The pages of sales grids, of their roll-out and of what nobody owns, as the sales manager sees them. */
@Tag("h2")
@SystemTest
class SalesScreensIT {

    private static final Path FOLDER = Path.of(System.getProperty("gridkeeper.screens", "target/screens"));
    private static final Pattern MISSING_TEXT = Pattern.compile(
            "\\?\\?\\?|\\b(frame|territory|dispute|intake|ownership|rollout|upkeep|order|customer)\\.[a-z]+\\.[a-z]");

    private final Server server;
    private final Browser browser;
    private final Sellers sellers;

    SalesScreensIT(Server server, Browser browser) throws SQLException {
        this.server = server;
        this.browser = browser;
        this.sellers = new Sellers(server);
    }

    private record Look(String locale, int width, ColorScheme scheme) {}

    @TestFactory
    Stream<DynamicTest> looksRight() {
        return Stream.of(
                        new Look("zh-CN", 1440, ColorScheme.LIGHT),
                        new Look("en", 1440, ColorScheme.DARK),
                        new Look("zh-CN", 390, ColorScheme.DARK),
                        new Look("en", 390, ColorScheme.LIGHT))
                .map(look -> DynamicTest.dynamicTest(look.toString(), () -> lookAtAll(look)));
    }

    private void lookAtAll(Look look) {
        String dispute = sellers.get(sellers.manager, "/customerDisputes?open=false")
                .extract()
                .path("rows[0].number");
        String arrival =
                sellers.get(sellers.manager, "/salesArrivals").extract().path("rows[0].number");
        try (BrowserContext person = browser.person(look.locale(), look.width(), 900, look.scheme())) {
            var page = logIn(person);
            person.addCookies(
                    List.of(new Cookie("gridkeeper-language", look.locale().substring(0, 2)).setUrl(server.url("/"))));
            for (var address : List.of(
                    "desk",
                    "sales/grids",
                    "sales/grid?code=S-01",
                    "sales/rollout",
                    "sales/upkeep?code=S-01",
                    "sales/unowned",
                    "sales/arrivals",
                    "sales/arrival?number=" + arrival,
                    "sales/disputes",
                    "sales/dispute?number=" + dispute)) {
                assertThat(page.navigate("/" + address).status()).as(address).isEqualTo(200);
                assertThat(page.locator("main h1").first()).isVisible();
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture(address, look)));
                check(page, address, look);
            }
        }
    }

    private static Path picture(String address, Look look) {
        return FOLDER.resolve("market-%s-%s-%d-%s.png"
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

    private static Page logIn(BrowserContext person) {
        var page = person.newPage();
        page.navigate("/login");
        page.fill("[id='enter:login']", "liangjing");
        page.fill("[id='enter:password']", "Gridkeeper-2026");
        page.click("[id='enter:go']");
        page.waitForURL("**/desk");
        return page;
    }
}
