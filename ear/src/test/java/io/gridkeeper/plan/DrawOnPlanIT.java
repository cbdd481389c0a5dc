package io.gridkeeper.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.gridkeeper.system.Browser;
import io.gridkeeper.system.Looks;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Draws grids on a plan as people do, with the mouse and without one, and looks at it. */
@Tag("h2")
@SystemTest
class DrawOnPlanIT {

    private static final Path FOLDER = Path.of(System.getProperty("gridkeeper.screens", "target/screens"));

    private final Drawings drawings;
    private final Browser browser;

    DrawOnPlanIT(Server server, Browser browser) {
        this.drawings = new Drawings(server);
        this.browser = browser;
    }

    @Test
    void bringsAPlanAndDrawsAGridWithTheMouse() {
        try (BrowserContext desk = browser.desk("zh-CN")) {
            var page = logIn(desk, Drawings.OFFICE);
            bring(page);
            page.locator("[data-grid='G-1101']").click();
            assertThat(page.locator("[id='shape:grid']")).hasValue("G-1101");

            page.locator("#pencil").click();
            for (var corner : List.of(new double[] {0.1, 0.2}, new double[] {0.4, 0.2}, new double[] {0.4, 0.5})) {
                click(page, corner[0], corner[1]);
            }
            page.locator(".plan-handle.first").click();
            assertThat(page.locator("[id='shape:corners']")).not().hasValue("");
            page.locator("[id='shape:save']").click();

            assertThat(page.locator("#messages")).containsText("熔炼工段");
            assertThat(page.locator("path[data-shape='G-1101']")).hasCount(1);
            assertThat(page.locator("path.chosen[data-shape='G-1101']")).hasCount(1);
            assertThat(page).hasURL(Pattern.compile("grid=G-1101"));
            check(page, 1440, "grid-plan-zh-CN-1440-light");
        }
    }

    @Test
    void drawsWithoutAMouseAndChoosesByKeyboard() {
        long plan = drawings.site(drawings.token(Drawings.OFFICE), "键盘", "G-11");
        try (BrowserContext desk = browser.desk("en")) {
            var page = logIn(desk, "limin");
            page.navigate("/grid/plan?id=" + plan + "&grid=G-1102");
            page.locator("#pencil").focus();
            page.keyboard().press("Enter");
            for (var key : List.of("Space", "ArrowRight", "Space", "ArrowDown", "Space", "Enter")) {
                page.keyboard().press(key);
                page.waitForTimeout(400);
            }
            assertThat(page.locator(".plan-handle.between")).hasCount(3);
            page.locator("[id='shape:save']").press("Enter");

            assertThat(page.locator("path[data-shape='G-1102']")).hasCount(1);
            page.navigate("/grid/plan?id=" + plan);
            page.locator("path[data-shape='G-1102']").press("Enter");
            assertThat(page.locator("[data-grid='G-1102'][aria-current='true']"))
                    .hasCount(1);
        }
    }

    @Test
    void showsItOnThePhoneForReading() {
        var office = drawings.token(Drawings.OFFICE);
        long plan = drawings.site(office, "手机上的平面图", "G-11");
        drawings.post(office, "/gridShapes", Drawings.shape(plan, "G-1101", Drawings.box(60, 50, 190, 200)))
                .statusCode(201);
        drawings.post(office, "/gridShapes", Drawings.shape(plan, "G-1102", Drawings.box(230, 50, 210, 200)))
                .statusCode(201);
        try (BrowserContext phone = browser.person("zh-CN", 390, 844, ColorScheme.DARK)) {
            var page = logIn(phone, "limin");
            page.navigate("/grid/plans");
            check(page, 390, "grid-plans-zh-CN-390-dark");
            page.navigate("/grid/plan?id=" + plan);

            assertThat(page.locator("#pencil")).not().isVisible();
            assertThat(page.locator("path.finding.overlap")).hasCount(1);
            page.locator("path[data-shape='G-1101']").click();
            check(page, 390, "grid-plan-zh-CN-390-dark");
        }
    }

    private void bring(Page page) {
        page.navigate("/grid/plans");
        page.locator("[data-open='add-plan']").click();
        page.locator("[id='plan:name']").fill("铸造车间平面图");
        page.locator("[id='plan:grid']").selectOption("G-11");
        page.locator("[id='plan:width']").fill("400");
        page.locator("[id='plan:picture']")
                .setInputFiles(
                        new FilePayload("site.svg", "image/svg+xml", Drawings.SITE.getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='plan:add']").click();
        page.waitForURL("**/grid/plan?id=*");
        assertThat(page.locator("#plan-canvas[data-ready]")).hasCount(1);
    }

    private static void click(Page page, double right, double down) {
        var box = page.locator("#plan-canvas").boundingBox();
        page.locator("#plan-canvas")
                .click(new Locator.ClickOptions().setPosition(box.width * right, box.height * down));
    }

    private static void check(Page page, int width, String name) {
        assertThat(page.locator("#plan-canvas[data-ready], .cards").first()).isVisible();
        page.waitForTimeout(500);
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        Looks.letsScreenReadersIn(page, name);
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
