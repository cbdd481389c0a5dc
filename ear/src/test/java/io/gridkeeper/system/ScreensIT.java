package io.gridkeeper.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Looks at every main page as people do: both languages, desk and phone, light and dark. Nothing sticks out of the
 * screen, no text is missing, nothing keeps a screen reader out. The pictures go to {@code -Dgridkeeper.screens}, which
 * is {@code target/screens} unless told otherwise.
 */
@Tag("h2")
@SystemTest
class ScreensIT {

    private static final Path FOLDER = Path.of(System.getProperty("gridkeeper.screens", "target/screens"));
    private static final Pattern MISSING_TEXT =
            Pattern.compile("\\?\\?\\?|\\b(frame|hazard|grid|regulation|job|takeover)\\.[a-z]+\\.[a-z]");
    private static final List<String> PAGES = List.of(
            "desk",
            "hazard/list",
            "hazard/report",
            "hazard/mine",
            "grid/list",
            "grid/tree",
            "grid/coverage",
            "grid/staffing",
            "grid/posts",
            "grid/view?code=G-10",
            "risk/warnings",
            "project/list",
            "project/apply",
            "library/list",
            "library/clause?id=R05-3a",
            "company/calendar",
            "company/deadlines",
            "company/import",
            "company/takeover",
            "deliveries/list",
            "records/list",
            "jobs/list",
            "notices",
            "board",
            "me");

    private final Server server;
    private final Browser browser;

    ScreensIT(Server server, Browser browser) {
        this.server = server;
        this.browser = browser;
    }

    private record Look(String locale, int width, int height, ColorScheme scheme) {

        String name(String address) {
            return "%s-%s-%d-%s.png"
                    .formatted(
                            address.replaceAll("[?].*", "").replace('/', '-'),
                            locale,
                            width,
                            scheme.name().toLowerCase(Locale.ROOT));
        }
    }

    @TestFactory
    Stream<DynamicTest> looksRight() {
        return Stream.of(
                        new Look("zh-CN", 1440, 900, ColorScheme.LIGHT),
                        new Look("en", 1440, 900, ColorScheme.LIGHT),
                        new Look("en", 1440, 900, ColorScheme.DARK),
                        new Look("zh-CN", 390, 844, ColorScheme.DARK),
                        new Look("en", 390, 844, ColorScheme.LIGHT))
                .map(look -> DynamicTest.dynamicTest(look.toString(), () -> lookAtAll(look)));
    }

    private void lookAtAll(Look look) {
        try (BrowserContext person = browser.person(look.locale(), look.width(), look.height(), look.scheme())) {
            var page = logIn(person);
            // The account's own language comes with the login; this browser turns to another.
            person.addCookies(
                    List.of(new Cookie("gridkeeper-language", look.locale().substring(0, 2)).setUrl(server.url("/"))));
            for (var address : PAGES) {
                assertThat(page.navigate("/" + address).status()).as(address).isEqualTo(200);
                assertThat(page.locator("main h1").first()).isVisible();
                page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(look.name(address))));
                check(page, address, look);
            }
            page.navigate("/hazard/list");
            page.navigate(
                    page.locator("main a[href*='hazard/view?number=']").first().getAttribute("href"));
            page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(look.name("hazard/view"))));
            check(page, "hazard/view", look);
        }
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
        page.fill("[id='enter:login']", "zhaojianguo");
        page.fill("[id='enter:password']", "Gridkeeper-2026");
        page.click("[id='enter:go']");
        page.waitForURL("**/desk");
        return page;
    }
}
