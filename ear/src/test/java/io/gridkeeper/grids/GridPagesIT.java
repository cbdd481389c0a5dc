package io.gridkeeper.grids;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.Browser;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("h2")
@SystemTest
class GridPagesIT {

    private static final Path FOLDER = Path.of(System.getProperty("gridkeeper.screens", "target/screens"));

    private final Browser browser;
    private final GridOffice office;
    private final List<GridOffice.Person> free;
    private final String grid =
            "B-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    GridPagesIT(Server server, Browser browser) throws SQLException {
        this.browser = browser;
        this.office = new GridOffice(server);
        this.free = office.freePeople(12).subList(6, 12);
    }

    @Test
    @Clause("R07-11a")
    void changesAResponsiblePersonAndSeesYesterdayUnchanged() {
        office.found(grid, "G-10", "每日巡查两次");
        long former = office.appoint(grid, free.get(0), "SAFETY_RESPONSIBLE", GridOffice.TODAY.minusDays(60));
        try (BrowserContext desk = browser.desk("zh-CN")) {
            Page page = logIn(desk);
            page.navigate("/grid/appointment?id=" + former);

            page.locator("[data-open='change']").click();
            choose(page, "changeForm", free.get(1).name());
            page.locator("[id='changeForm:reason']").fill("调岗");
            page.locator("[id='changeForm:do']").click();
            page.waitForURL("**/grid/handover?*");
            shot(page, "grid-handover");
            page.locator("[id='take:do']").click();

            page.navigate("/grid/view?code=" + grid);
            assertThat(page.locator("main")).containsText(free.get(1).name());
            shot(page, "grid-view");
            page.navigate("/grid/view?code=" + grid + "&asOf=" + GridOffice.TODAY.minusDays(1));
            assertThat(page.locator(".detail")).containsText(free.get(0).name());
            assertThat(page.locator(".detail")).not().containsText(free.get(1).name());
            shot(page, "grid-view-yesterday");
            page.navigate("/grid/differences?code=" + grid + "&before=" + GridOffice.TODAY.minusDays(1));
            var held = page.locator("table.differences tr")
                    .filter(new Locator.FilterOptions().setHasText(free.get(0).name()));
            assertThat(held.locator("ins")).hasText(free.get(1).name());
            shot(page, "grid-differences");
        }
    }

    @Test
    void opensTheTreeLevelByLevel() {
        try (BrowserContext phone = browser.phone("zh-CN")) {
            Page page = logIn(phone);
            page.navigate("/grid/tree");
            assertThat(page.locator(".grid-tree > li > ul > li").first()).isVisible();

            page.locator("li[data-code='G-10'] > .node button").click();

            assertThat(page.locator("li[data-code='G-11'] > .node a")).isVisible();
            shot(page, "grid-tree-phone");
        }
    }

    @Test
    void appointsByHandAndSaysAtOnceWhatIsAgainstTheRules() {
        office.found(grid, "G-10", "");
        try (BrowserContext desk = browser.desk("zh-CN")) {
            Page page = logIn(desk);
            appoint(page, free.get(2).name());
            page.waitForURL("**/grid/view?*");
            appoint(page, free.get(3).name());
            page.waitForURL("**/grid/view?*");

            appoint(page, free.get(4).name());

            assertThat(page.locator(".message, [role='alert']").first()).containsText("R02-1b");
            shot(page, "grid-appoint");
        }
    }

    @Test
    void takesANameTypedInFullAndRefusesOneNobodyHas() {
        office.found(grid, "G-10", "");
        try (BrowserContext desk = browser.desk("zh-CN")) {
            Page page = logIn(desk);
            page.navigate("/grid/appoint?code=" + grid + "&post=GRID_ADMIN");
            var field = page.locator("[id='appoint:person_input']");
            type(field, "查无此人");
            page.locator("[id='appoint:save']").click();

            assertThat(page.locator("#appoint .error").first()).containsText("没有找到“查无此人”");
            assertThat(field).hasValue("查无此人");

            type(field, free.get(5).name());
            page.locator("[id='appoint:save']").click();
            page.waitForURL("**/grid/view?*");
            assertThat(page.locator("main")).containsText(free.get(5).name());
        }
    }

    private void appoint(Page page, String name) {
        page.navigate("/grid/appoint?code=" + grid + "&post=GRID_ADMIN");
        choose(page, "appoint", name);
        page.locator("[id='appoint:save']").click();
    }

    private static void choose(Page page, String form, String name) {
        var field = page.locator("[id='" + form + ":person_input']");
        type(field, name);
        page.locator(".ui-autocomplete-item:visible").first().click();
    }

    private static void type(Locator field, String text) {
        field.press("Control+a"); // characters that no keyboard has come without a key, and the field waits for one
        field.pressSequentially(text);
    }

    private static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".png"))
                .setFullPage(true));
    }

    private static Page logIn(BrowserContext person) {
        Page page = person.newPage();
        page.navigate("/login");
        page.locator("[id='enter:login']").fill(GridOffice.LOGIN);
        page.locator("[id='enter:password']").fill("Gridkeeper-2026");
        page.locator("[id='enter:go']").click();
        page.waitForURL("**/desk");
        return page;
    }
}
