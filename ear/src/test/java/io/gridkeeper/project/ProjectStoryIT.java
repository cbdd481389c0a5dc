package io.gridkeeper.project;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.Browser;
import io.gridkeeper.system.Looks;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * An outsourced project from its application to its end, played by the applicant, the safety office, the contractor's
 * responsible person with a phone, and the responsible person of the host grid.
 */
@SystemTest
class ProjectStoryIT {

    private static final Pattern NUMBER = Pattern.compile("XM-\\d{4}-\\d{4}");
    private static final Path FOLDER = Path.of(System.getProperty("gridkeeper.screens", "target/screens"));
    /** Sends the form of the own project's check for a foreign number, as a partial request of the page. */
    private static final String PARTIAL = """
        async (number) => {
            const form = document.getElementById("check-form");
            const address = new URL(form.action);
            address.searchParams.set("number", number);
            const data = new URLSearchParams(new FormData(form));
            data.set("check-form:note", "x");
            data.set("jakarta.faces.partial.ajax", "true");
            data.set("jakarta.faces.source", "check-form");
            data.set("jakarta.faces.partial.execute", "@all");
            data.set("jakarta.faces.partial.render", "@all");
            form.querySelectorAll("input[type=submit]").forEach(button => data.set(button.name, button.value));
            const headers = { "Faces-Request": "partial/ajax" };
            const answer = await fetch(address, { method: "POST", headers, body: data });
            return answer.status + " " + await answer.text();
        }
        """;

    private static final String DEMO_PASSWORD = "Gridkeeper-2026";
    private static final String OWN_PASSWORD = "Fanghu-Zhouqiang-26";

    private final Server server;
    private final Browser browser;
    private final Site site;
    private final String name =
            "烟道防腐" + UUID.randomUUID().toString().replace("-", "").substring(0, 8);

    ProjectStoryIT(Server server, Browser browser) throws SQLException {
        this.server = server;
        this.browser = browser;
        site = new Site(server, "G-1102");
    }

    @Test
    @Clause({"R07-8c", "R04-2.4a", "R11-2.4.2c"})
    void opensRunsAndClosesAnOutsourcedProjectAsFourPeople() {
        try (BrowserContext first = browser.desk("zh-CN");
                BrowserContext second = browser.desk("zh-CN");
                BrowserContext third = browser.phone("zh-CN");
                BrowserContext fourth = browser.desk("zh-CN")) {
            var applicant = logIn(first, site.applicant.login(), DEMO_PASSWORD);
            var office = logIn(second, site.office.login(), DEMO_PASSWORD);
            var host = logIn(fourth, site.host.login(), DEMO_PASSWORD);

            var number = apply(applicant);
            approve(office, number);
            var phone = logInTheFirstTime(third, site.contractor(number, "周强"));
            bringPapers(phone, number);
            trainAndConfirm(host, number);
            confirmAndOpen(office, number);
            checkAndFinish(phone, number);
            receive(host, number);

            office.navigate("/project/list?all=true&text=" + number);
            assertThat(office.locator("main")).containsText("已关闭");
            look(office, "project-list-desk");
        }
    }

    @Test
    @Clause("R07-8c")
    void showsAContractorNothingOfAForeignProjectThroughPagesPartialRequestsPapersAndSearch() throws SQLException {
        var elsewhere = new Site(server, "G-1103");
        var secret = "密" + name;
        var foreign = elsewhere.running(secret);
        var own = site.running(name);
        try (BrowserContext context = browser.phone("zh-CN")) {
            var phone = logInTheFirstTime(context, site.contractor(own, "周强"));
            for (var address : List.of(
                    "/project/view?number=" + foreign,
                    "/project/paper?number=" + foreign,
                    "/grid/view?code=" + foreign.replace("XM", "D"),
                    "/grid/view?code=G-1103",
                    "/hazard/list?all=true&grid=" + elsewhere.grid,
                    "/project/list?all=true",
                    "/search?q=" + secret)) {
                var answer = phone.navigate(address);
                assertThat(answer.text()).as(address).doesNotContain(secret + "承包", elsewhere.host.name() + "<");
            }
            phone.navigate("/project/view?number=" + own);
            assertThat(String.valueOf(phone.evaluate(PARTIAL, foreign))).doesNotContain(secret);
            assertThat(phone.content()).contains(name);
        }
        elsewhere.get(elsewhere.office, "/projects/" + foreign).body("checks.done", equalTo(0));
    }

    private String apply(Page page) {
        page.navigate("/project/list");
        page.locator("a[href$='/project/apply']").first().click();
        page.fill("[id='apply:name']", name);
        page.fill("[id='apply:work']", "烟道内壁除锈、衬胶，含高处与有限空间作业");
        page.locator("[id='apply:grid']").selectOption(new SelectOption().setValue(String.valueOf(site.grid)));
        page.fill("[id='apply:place']", "熔炼工段北侧烟道");
        choose(page, "apply:host", site.host.name());
        page.fill("[id='apply:opens']", Site.TODAY.toString());
        page.fill("[id='apply:closes']", Site.TODAY.plusDays(45).toString());
        page.check("[id='apply:rest']");
        page.fill("[id='apply:company']", "鲁安防腐工程有限公司");
        page.fill("[id='apply:contact']", "周强");
        page.fill("[id='apply:mobile']", "139" + Math.abs(name.hashCode() % 100_000_000));
        look(page, "project-apply-desk");
        page.click("[id='apply:send']");
        page.waitForURL(Pattern.compile(".*/project/view.*"));
        var number = NUMBER.matcher(page.url());
        assertThat(number.find()).isTrue();
        assertThat(page.locator("main")).containsText("等安全办审批");
        return number.group();
    }

    private static void approve(Page page, String number) {
        page.navigate("/desk");
        page.locator("a[href*='" + number + "']").first().click();
        open(page, "approve");
        page.fill("[id='approve-form:reason']", "同意立项，开工前逐人培训");
        send(page);
        assertThat(page.locator("main")).containsText("开工准备");
        look(page, "project-preparing-desk");
    }

    private void bringPapers(Page phone, String number) {
        assertThat(phone.locator("main")).containsText(number);
        look(phone, "contractor-desk-phone");
        phone.locator("a[href*='" + number + "']").first().click();
        open(phone, "file-agreement");
        phone.fill("[id='agreement-form:signed']", Site.TODAY.toString());
        phone.setInputFiles(
                "[id='agreement-form:scan']", new FilePayload("安全协议.pdf", "application/pdf", Site.AGREEMENT));
        send(phone);
        certificate(phone, "SAFETY_LICENCE", false);
        certificate(phone, "GRADE_CERTIFICATE", false);
        certificate(phone, "SAFETY_CERTIFICATE", true);
        open(phone, "add-person");
        phone.fill("[id='person-form:name']", "吴刚");
        phone.fill("[id='person-form:job']", "电焊工");
        send(phone);
        assertThat(phone.locator("main")).containsText("吴刚");
        look(phone, "project-preparing-phone");
    }

    private static void certificate(Page phone, String kind, boolean personal) {
        open(phone, "add-qualification");
        phone.locator("[id='qualification-form:kind']").selectOption(kind);
        if (personal) {
            phone.locator("[id='qualification-form:owner']").selectOption(new SelectOption().setLabel("周强"));
        }
        phone.fill("[id='qualification-form:number']", "鲁" + kind.length() + "-2026-001");
        phone.fill("[id='qualification-form:until']", Site.TODAY.plusYears(1).toString());
        send(phone);
    }

    private static void trainAndConfirm(Page host, String number) {
        host.navigate("/project/view?number=" + number);
        for (int i = 0; i < 2; i++) {
            open(host, "train");
            host.fill("[id='train-form:day']", Site.TODAY.toString());
            host.fill("[id='train-form:about']", "厂区安全规定、有限空间、应急疏散");
            send(host);
        }
        host.locator(".next .btn.primary").click();
        assertThat(host.locator("#messages")).containsText("已确认入场培训");
    }

    private static void confirmAndOpen(Page office, String number) {
        office.navigate("/project/view?number=" + number);
        office.locator(".next .btn.primary").click();
        assertThat(office.locator("#messages")).containsText("已确认安全协议");
        office.locator(".next .btn.primary").click();
        assertThat(office.locator("#messages")).containsText("已确认资质");
        open(office, "open");
        send(office);
        assertThat(office.locator("main")).containsText("施工中");
        look(office, "project-running-desk");
    }

    private static void checkAndFinish(Page phone, String number) {
        phone.navigate("/desk");
        assertThat(phone.locator("main")).containsText("每日检查");
        phone.locator("a[href*='" + number + "']").first().click();
        open(phone, "check");
        phone.uncheck("[id='check-form:sound']");
        phone.fill("[id='check-form:note']", "北侧平台临边护栏缺一档");
        send(phone);
        assertThat(phone.locator("main")).containsText("隐患");
        look(phone, "project-running-phone");
        phone.locator(".head-actions summary").click();
        open(phone, "finish");
        phone.fill("[id='finish-form:reason']", "防腐完成，脚手架已拆除");
        send(phone);
        assertThat(phone.locator("main")).containsText("待接收");
    }

    private static void receive(Page host, String number) {
        host.navigate("/desk");
        host.locator("a[href*='" + number + "']").first().click();
        assertThat(host.locator("main")).containsText("已向属地移交 1 项");
        open(host, "confirm-handover");
        host.fill("[id='confirm-handover-form:reason']", "现场已清，护栏隐患由我方整改");
        send(host);
        assertThat(host.locator("main")).containsText("已关闭");
        look(host, "project-closed-desk");
    }

    private Page logInTheFirstTime(BrowserContext context, Site.Person person) {
        var administrator = PersonalToken.of(server, "admin");
        var accounts = given().header("Authorization", administrator)
                .get(server.url("/api/v1/accounts?text=" + person.login()))
                .jsonPath();
        String password = given().header("Authorization", administrator)
                .contentType("application/json")
                .post(server.url("/api/v1/accounts/" + accounts.getLong("rows[0].id") + "/firstPassword"))
                .jsonPath()
                .getString("password");
        var page = context.newPage();
        page.navigate("/login");
        page.fill("[id='enter:login']", person.login());
        page.fill("[id='enter:password']", password);
        page.click("[id='enter:go']");
        page.waitForURL("**/password");
        page.fill("[id='change:old']", password);
        page.fill("[id='change:wanted']", OWN_PASSWORD);
        page.fill("[id='change:again']", OWN_PASSWORD);
        page.click("[id='change:go']");
        page.waitForURL("**/desk");
        return page;
    }

    private static Page logIn(BrowserContext context, String login, String password) {
        var page = context.newPage();
        page.navigate("/login");
        page.fill("[id='enter:login']", login);
        page.fill("[id='enter:password']", password);
        page.click("[id='enter:go']");
        page.waitForURL("**/desk");
        return page;
    }

    private static void choose(Page page, String field, String person) {
        Locator input = page.locator("[id='" + field + "_input']");
        input.press("Control+a"); // characters that no keyboard has come without a key, and the field waits for one
        input.pressSequentially(person);
        page.locator(".ui-autocomplete-item:visible").first().click();
    }

    private static void open(Page page, String dialog) {
        page.locator("[data-open=" + dialog + "]:visible").first().click();
    }

    private static void send(Page page) {
        page.locator("dialog[open] .dialog-foot .btn.primary").click();
        assertThat(page.locator("dialog[open]")).hasCount(0);
    }

    /** Nothing sticks out, no text is missing, nothing keeps a screen reader out; the picture is kept. */
    private static void look(Page page, String picture) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve("projects").resolve(picture + ".png"))
                .setFullPage(true));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as(picture)
                .isLessThanOrEqualTo(0);
        assertThat(page.locator("main").innerText()).as(picture).doesNotContain("???");
        Looks.letsScreenReadersIn(page, picture);
    }
}
