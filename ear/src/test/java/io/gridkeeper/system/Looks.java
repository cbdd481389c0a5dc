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
 * How pages are looked at: each is opened in two looks, which between them have both languages, widths and themes, and
 * turned to the other width and theme once it stands. Nothing sticks out of the screen, no text is missing, and as it is
 * opened nothing keeps a screen reader out. Pictures are made when {@code -Dgridkeeper.screens} says where they go.
 */
public final class Looks {

    /** Where pictures go. */
    public static final Path FOLDER = Path.of(System.getProperty("gridkeeper.screens", "target/screens"));

    private static final boolean WITH_PICTURES = System.getProperty("gridkeeper.screens") != null;
    private static final Pattern MISSING_TEXT = Pattern.compile(
            "\\?\\?\\?|\\b(activity|api|archive|assessment|board|calendar|campaign|casefile|charter|collection|competitor|coverage"
                + "|criterion|customer|diary|directive|dispute|document|fire|frame|grid|hazard|identity|intake|job|map|meeting"
                + "|notice|order|organisation|ownership|patrol|pay|plan|project|regulation|request|risk|rollout|roster|service|takeover"
                + "|target|team|territory|upkeep|visit|warning|worklog)\\.[a-z]+\\.[a-z]");
    private static final int DESK = 1440;
    private static final int PHONE = 390;
    private static final List<Look> ALL =
            List.of(new Look("zh-CN", DESK, ColorScheme.LIGHT), new Look("en", PHONE, ColorScheme.DARK));

    /** The width of the page, and what is wider than the screen. */
    private static final String STICKS_OUT = """
        () => {
          const width = document.documentElement.scrollWidth;
          return width <= innerWidth ? [width] : [width, ...[...document.querySelectorAll("main *")]
            .filter((element) => element.getBoundingClientRect().right > innerWidth)
            .slice(0, 8).map((element) => element.outerHTML.slice(0, 120))];
        }
        """;

    private static final String AXE = AxeBuilder.getAxeScript();

    /** What is serious or critical, asked in the page: to bring out all that is in order takes three times as long. */
    private static final String BARRIERS = """
        async () => (await axe.run(document, { resultTypes: ["violations"] })).violations
          .filter((found) => ["serious", "critical"].includes(found.impact))
          .map((found) => found.id + ": " + found.nodes.map((node) => node.target.join(" ")).join(", "))
        """;

    private final Server server;

    public Looks(Server server) {
        this.server = server;
    }

    private record Look(String locale, int width, ColorScheme scheme) {

        /** The same page with the other width and the other theme. */
        Look turned() {
            return width == DESK
                    ? new Look(locale, PHONE, ColorScheme.DARK)
                    : new Look(locale, DESK, ColorScheme.LIGHT);
        }

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
        return ALL.stream()
                .map(look -> DynamicTest.dynamicTest(login + " " + look, () -> look(look, login, addresses)));
    }

    private void look(Look look, String login, List<String> addresses) {
        try (Browser browser = new Browser(server);
                BrowserContext person = browser.person(look.locale(), look.width(), 900, look.scheme())) {
            var page = logIn(person, login);
            // The account's own language comes with the login; this browser turns to another.
            person.addCookies(
                    List.of(new Cookie("gridkeeper-language", look.locale().substring(0, 2)).setUrl(server.url("/"))));
            for (var address : addresses) {
                take(page, look);
                assertThat(page.navigate("/" + address).status()).as(address).isEqualTo(200);
                assertThat(page.locator("main h1").first()).isVisible();
                assertThat(MISSING_TEXT
                                .matcher(page.locator("main").innerText())
                                .find())
                        .as(address)
                        .isFalse();
                fits(page, address, look);
                letsScreenReadersIn(page, address);
                take(page, look.turned());
                fits(page, address, look.turned());
            }
        }
    }

    private static void take(Page page, Look look) {
        page.setViewportSize(look.width(), 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
    }

    private static void fits(Page page, String address, Look look) {
        assertThat(page.evaluate(STICKS_OUT)).as(address).isEqualTo(List.of(look.width()));
        if (WITH_PICTURES) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(look.picture(address)));
        }
    }

    /** Nothing on the page as it stands keeps a screen reader out. */
    public static void letsScreenReadersIn(Page page, String what) {
        page.evaluate(AXE);
        assertThat(page.evaluate(BARRIERS)).as(what).isEqualTo(List.of());
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
