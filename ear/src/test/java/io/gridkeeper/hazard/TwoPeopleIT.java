package io.gridkeeper.hazard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.gridkeeper.system.Browser;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Two people close the same hazard: one does, the other is told so in his own language, and nothing is half-done. */
@SystemTest
class TwoPeopleIT {

    private static final String CHINESE = "隐患“%s”(刚刚被他人办理，请刷新后再试|已经销号)。";
    private static final String ENGLISH =
            "Somebody else has just changed hazard “%s”. Please load it again.|Hazard “%s” is closed already.";

    private static final String GONE_CHINESE = "这一步刚刚已由他人办理，您提交的内容没有保存。请看本页的最新情况。";
    private static final String GONE_ENGLISH = "Somebody else has taken this step meanwhile, and what you sent was not"
            + " saved. This page shows how it stands now.";

    private final Server server;
    private final Browser browser;
    private final Crew crew;
    private final String mark = "试" + UUID.randomUUID().toString().replace("-", "");

    TwoPeopleIT(Server server, Browser browser) throws SQLException {
        this.server = server;
        this.browser = browser;
        this.crew = new Crew(server, "G-1102");
    }

    @Test
    void tellsTheSlowerOnesOverTheApiInTheirLanguage() throws Exception {
        var number = crew.confirmed("安全阀未校验 " + mark);

        var answers = atOnce(List.of(
                accepting(crew.office, "zh-CN", number),
                accepting(crew.office, "en", number),
                accepting(crew.responsible, "zh-CN", number),
                accepting(crew.responsible, "en", number)));

        assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(200, 409, 409, 409);
        var slower = answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .map(answer -> answer.<String>path("detail"))
                .toList();
        assertThat(slower).allSatisfy(detail -> assertThat(detail).matches(refused(number)));
        assertThat(slower).anyMatch(detail -> detail.matches(chinese(number)));
        assertThat(slower).anyMatch(detail -> detail.matches(english(number)));
        isClosedOnce(number);
    }

    @Test
    void tellsTheSlowerOneAtHisPage() throws SQLException {
        var number = crew.confirmed("护栏松动 " + mark);
        try (BrowserContext one = browser.desk("zh-CN");
                BrowserContext two = browser.desk("en")) {
            var office = ready(one, crew.office, "zh-CN", number);
            var responsible = ready(two, crew.responsible, "en", number);

            for (var page : List.of(office, responsible)) {
                page.evaluate(
                        "() => { setTimeout(() => document.querySelector('dialog[open] .btn.primary').click(), 400) }");
            }

            assertThat(office.locator("#messages .message")).hasCount(1);
            assertThat(responsible.locator("#messages .message")).hasCount(1);
            boolean officeWasFirst = office.locator("#messages .message.bad").count() == 0;
            var told = (officeWasFirst ? responsible : office)
                    .locator("#messages .message.bad")
                    .innerText()
                    .strip();
            assertThat(told)
                    .matches(
                            officeWasFirst
                                    ? english(number) + "|" + GONE_ENGLISH
                                    : chinese(number) + "|" + GONE_CHINESE);
        }
        isClosedOnce(number);
    }

    @Test
    void tellsWhoComesMuchLaterWithAnOldPageInChinese() throws SQLException {
        tellsWhoComesMuchLater(crew.responsible, "en", crew.office, "zh-CN");
    }

    @Test
    void tellsWhoComesMuchLaterWithAnOldPageInEnglish() throws SQLException {
        tellsWhoComesMuchLater(crew.office, "zh-CN", crew.responsible, "en");
    }

    private void tellsWhoComesMuchLater(Crew.Person first, String firstLanguage, Crew.Person second, String language)
            throws SQLException {
        var number = crew.confirmed("防护罩缺失 " + mark);
        try (BrowserContext one = browser.desk(firstLanguage);
                BrowserContext two = browser.desk(language)) {
            var quick = ready(one, first, firstLanguage, number);
            var late = ready(two, second, language, number);

            quick.locator("dialog[open] .btn.primary").click();
            assertThat(quick.locator("#messages .message")).hasCount(1);
            late.locator("dialog[open] .btn.primary").click();

            assertThat(late.locator("#messages .message.bad")).hasCount(1);
            assertThat(late.locator("#messages .message.bad").innerText().strip())
                    .isEqualTo("en".equals(language) ? GONE_ENGLISH : GONE_CHINESE);
            assertThat(late.locator("dialog[open]")).hasCount(0);
        }
        isClosedOnce(number);
    }

    /** At the hazard's page, with the dialog filled in and not sent. */
    private Page ready(BrowserContext person, Crew.Person who, String language, String number) {
        var page = person.newPage();
        page.navigate("/login");
        page.fill("[id='enter:login']", who.login());
        page.fill("[id='enter:password']", "Gridkeeper-2026");
        page.click("[id='enter:go']");
        page.waitForURL("**/desk");
        // The account's own language comes with the login; this browser turns to the person's.
        person.addCookies(List.of(new Cookie("gridkeeper-language", language.substring(0, 2)).setUrl(server.url("/"))));
        page.navigate("/hazard/view?number=" + number);
        page.locator("[data-open=accept]:visible").first().click();
        page.fill("[id='accept-form:comment']", "现场复查合格");
        return page;
    }

    private Callable<Response> accepting(Crew.Person who, String language, String number) {
        return () -> given().header("Authorization", who.token())
                .header("Accept-Language", language)
                .contentType(ContentType.JSON.withCharset("UTF-8"))
                .body(Map.of("comment", "合格"))
                .post(server.url("/api/v1/hazards/" + number + "/acceptance"));
    }

    /**
     * One acceptance, no process left, one task or record of filing, each message of it once: it was graded, rectified
     * and accepted.
     */
    private void isClosedOnce(String number) throws SQLException {
        crew.get(crew.office, "/hazards/" + number)
                .body("row.state", equalTo("CLOSED"))
                .body("events.findAll { it.action == 'ACCEPT' }", hasSize(1));
        assertThat(crew.number("select count(*) from act_ru_execution where business_key_ = ?", number))
                .isZero();
        assertThat(crew.number(
                        "select (select count(*) from filing_task where hazard_number = ?)"
                                + " + (select count(*) from archive_record where subject_number = ?)",
                        number,
                        number))
                .isEqualTo(1);
        assertThat(crew.number(
                        "select count(*) from outbox_entry o join hazard h on h.platform_id = o.record_key"
                                + " where h.number = ?",
                        number))
                .isEqualTo(3);
    }

    private static List<Response> atOnce(List<Callable<Response>> people) throws Exception {
        var together = new CyclicBarrier(people.size());
        try (var threads = Executors.newFixedThreadPool(people.size())) {
            var futures = people.stream()
                    .map(person -> threads.submit(() -> {
                        together.await();
                        return person.call();
                    }))
                    .toList();
            var answers = new ArrayList<Response>();
            for (var future : futures) {
                answers.add(future.get());
            }
            return answers;
        }
    }

    private static String refused(String number) {
        return chinese(number) + "|" + english(number);
    }

    private static String chinese(String number) {
        return CHINESE.formatted(number);
    }

    private static String english(String number) {
        return ENGLISH.formatted(number, number);
    }
}
