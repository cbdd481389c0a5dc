package io.gridkeeper.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.gridkeeper.foundation.kernel.Clause;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One hazard's whole life, played by a worker with a phone, a grid administrator and the safety office. */
@SystemTest
class HazardStoryIT {

    private static final Path PHOTO = Path.of("src/test/resources/photo.png");
    private static final Pattern NUMBER = Pattern.compile("YH-\\d{4}-\\d{6}");

    private final Server server;
    private final Browser browser;

    HazardStoryIT(Server server, Browser browser) {
        this.server = server;
        this.browser = browser;
    }

    @Test
    @Clause({"R02-2.1.2a", "R02-2.1.3b", "R02-2.1.3c", "R05-3a"})
    void takesAHazardFromThePhoneToTheProvinceAndIntoTheArchive() {
        try (BrowserContext phone = browser.phone("zh-CN");
                BrowserContext administrator = browser.desk("zh-CN");
                BrowserContext office = browser.desk("zh-CN")) {
            var number = report(logIn(phone, "wanglei"));
            var desk = logIn(administrator, "limin");
            grade(desk, number);
            fixFive(desk);
            rectify(desk);
            confirm(desk);
            accept(logIn(office, "zhaojianguo"), number);
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

    private static String report(Page phone) {
        phone.navigate("/hazard/report?place=P-008");
        assertThat(phone.locator(".place-card")).containsText("铸造车间东跨");
        phone.setInputFiles("input[type=file]", PHOTO);
        phone.fill("textarea", "东跨行车滑触线护套破损约30厘米，铜排外露，通行时可能触电");
        phone.locator("select[id$=category]").selectOption("ELECTRICAL");
        phone.click(".bottom-action .btn");
        phone.waitForURL("**/hazard/mine*");
        var number = NUMBER.matcher(phone.locator("main").innerText());
        assertThat(number.find()).isTrue();
        return number.group();
    }

    private static void grade(Page desk, String number) {
        desk.navigate("/hazard/view?number=" + number);
        open(desk, "grade");
        dialog(desk).locator("input[value=BY_DEADLINE]").check(new Locator.CheckOptions().setForce(true));
        send(desk);
        assertThat(desk.locator("main")).containsText("R05-3a");
    }

    private static void fixFive(Page desk) {
        open(desk, "five");
        Locator person = desk.locator("[id='five-form:person_input']");
        person.press("Control+a");
        person.pressSequentially("李敏");
        desk.locator(".ui-autocomplete-item:visible").first().click();
        desk.fill("[id='five-form:money']", "1200");
        desk.fill("[id='five-form:measures']", "更换滑触线护套，加装防护罩");
        desk.fill("[id='five-form:plan']", "停电作业，电工两人，监护一人");
        send(desk);
    }

    private static void rectify(Page desk) {
        open(desk, "rectify");
        dialog(desk).locator("input[type=file]").setInputFiles(PHOTO);
        desk.fill("[id='rectify-form:measures']", "已更换护套并加装防护罩，绝缘测试合格");
        send(desk);
        assertThat(desk.locator("main")).containsText("待验收");
    }

    /** The first contact has seen it in place and tells the reporter. */
    private static void confirm(Page desk) {
        open(desk, "confirm");
        desk.fill("[id='confirm-form:reason']", "已到现场看过，护套完好，谢谢您的上报");
        send(desk);
        assertThat(desk.locator("#messages")).not().isEmpty();
    }

    private void accept(Page office, String number) {
        office.navigate("/hazard/view?number=" + number);
        open(office, "accept");
        office.fill("[id='accept-form:comment']", "现场复查，护套完好，同意销号");
        office.fill("[id='accept-form:feedback']", "隐患已消除，谢谢您的上报");
        send(office);
        assertThat(office.locator("main")).containsText("已销号");
        eventually(office, "/deliveries/list?text=" + number, "已回执");
        eventually(office, "/records/list?text=" + number, number);
        assertThat(server.isReady()).isTrue();
    }

    /** Routes and filing follow the business; the page is asked again until they did. */
    private static void eventually(Page page, String path, String text) {
        for (int i = 0; i < 40 && !page.locator("main").innerText().contains(text); i++) {
            page.waitForTimeout(500);
            page.navigate(path);
        }
        assertThat(page.locator("main")).containsText(text);
    }

    private static void open(Page page, String dialog) {
        page.locator("[data-open=" + dialog + "]:visible").first().click();
    }

    private static Locator dialog(Page page) {
        return page.locator("dialog[open]");
    }

    private static void send(Page page) {
        dialog(page).locator(".dialog-foot .btn.primary").click();
        assertThat(dialog(page)).hasCount(0);
    }
}
