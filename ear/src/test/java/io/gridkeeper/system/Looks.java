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

/**
 * How pages are looked at: each in every pair of language, width and theme. Nothing sticks out of the screen, no text is
 * missing; in two looks, which between them have both languages, widths and themes, nothing keeps a screen reader out. The
 * pictures go to {@code -Dgridkeeper.screens}, which is {@code target/screens} unless told otherwise.
 */
public final class Looks {

    /** Where pictures go. */
    public static final Path FOLDER = Path.of(System.getProperty("gridkeeper.screens", "target/screens"));

    private static final Pattern MISSING_TEXT = Pattern.compile(
            "\\?\\?\\?|\\b(activity|api|archive|board|calendar|campaign|casefile|charter|collection|competitor|coverage|criterion|customer|diary|directive|dispute|document"
                + "|fire|frame|grid|hazard|identity|intake|job|map|notice|order|organisation|ownership|patrol|pay|plan|project"
                + "|regulation|risk|rollout|roster|service|takeover|target|team|territory|upkeep|visit)\\.[a-z]+\\.[a-z]");
    private static final List<Look> ALL = List.of(
            new Look("zh-CN", 1440, ColorScheme.LIGHT, false),
            new Look("en", 1440, ColorScheme.LIGHT, true),
            new Look("en", 1440, ColorScheme.DARK, false),
            new Look("zh-CN", 390, ColorScheme.DARK, true),
            new Look("en", 390, ColorScheme.LIGHT, false));

    /** The width of the page, and what is wider than the screen. */
    private static final String STICKS_OUT = """
        () => {
          const width = document.documentElement.scrollWidth;
          return width <= innerWidth ? [width] : [width, ...[...document.querySelectorAll("main *")]
            .filter((element) => element.getBoundingClientRect().right > innerWidth)
            .slice(0, 8).map((element) => element.outerHTML.slice(0, 120))];
        }
        """;

    private final Server server;
    private final Browser browser;

    public Looks(Server server, Browser browser) {
        this.server = server;
        this.browser = browser;
    }

    private record Look(String locale, int width, ColorScheme scheme, boolean withScreenReader) {

        Path picture(String address) {
            return FOLDER.resolve("%s-%s-%d-%s.png"
                    .formatted(
                            address.replaceAll("[?].*", "").replace('/', '-'),
                            locale,
                            width,
                            scheme.name().toLowerCase(Locale.ROOT)));
        }
    }

    /** One test for each look at all the addresses, such as {@code grid/view?code=G-10}, as one person sees them. */
    public Stream<DynamicTest> of(String login, List<String> addresses) {
        return looks().map(look -> DynamicTest.dynamicTest(login + " " + look, () -> look(look, login, addresses)));
    }

    /** What a page looks like does not hang on the database: the second one is looked at once. */
    private static Stream<Look> looks() {
        return EmbeddedDatabase.isPostgresql() ? ALL.stream().limit(1) : ALL.stream();
    }

    private void look(Look look, String login, List<String> addresses) {
        try (BrowserContext person = browser.person(look.locale(), look.width(), 900, look.scheme())) {
            var page = logIn(person, login);
            // The account's own language comes with the login; this browser turns to another.
            person.addCookies(
                    List.of(new Cookie("gridkeeper-language", look.locale().substring(0, 2)).setUrl(server.url("/"))));
            for (var address : addresses) {
                assertThat(page.navigate("/" + address).status()).as(address).isEqualTo(200);
                assertThat(page.locator("main h1").first()).isVisible();
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(look.picture(address)));
                check(page, address, look);
            }
        }
    }

    private static void check(Page page, String address, Look look) {
        assertThat(page.evaluate(STICKS_OUT)).as(address).isEqualTo(List.of(look.width()));
        assertThat(MISSING_TEXT.matcher(page.locator("main").innerText()).find())
                .as(address)
                .isFalse();
        if (look.withScreenReader()) {
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as(address)
                    .filteredOn(violation -> List.of("serious", "critical").contains(violation.getImpact()))
                    .isEmpty();
        }
    }

    /** Logs a person of the demonstration company in; the page is at the desk then. */
    public static Page logIn(BrowserContext person, String login) {
        var page = person.newPage();
        page.navigate("/login");
        page.fill("[id='enter:login']", login);
        page.fill("[id='enter:password']", "Gridkeeper-2026");
        page.click("[id='enter:go']");
        page.waitForURL("**/desk");
        return page;
    }
}
