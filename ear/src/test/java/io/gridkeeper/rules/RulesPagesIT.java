package io.gridkeeper.rules;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.gridkeeper.system.Browser;
import io.gridkeeper.system.Looks;
import io.gridkeeper.system.SystemTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("h2")
@SystemTest
class RulesPagesIT {

    private static final List<String> PAGES = List.of(
            "/company/calendar",
            "/company/calendar?year=2036",
            "/company/deadlines?axis=UNIT&received=2026-09-30",
            "/library/list",
            "/library/list?q=days",
            "/library/clause?id=R05-3a");

    private final Browser browser;

    RulesPagesIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void leadsFromADueDateToItsClauseAndBackToTheRegulation() {
        try (BrowserContext desk = browser.desk("zh-CN")) {
            Page page = logIn(desk, "wanglei");

            page.navigate("/company/deadlines?axis=UNIT&received=2026-09-30");
            assertThat(page.locator(".limit-answer")).containsText("10月10日 星期六");
            page.locator(".limit-answer .clause").first().click();
            assertThat(page.locator("h1")).hasText("单位事项三个工作日");
            assertThat(page.locator("main")).containsText("DeadlineTable.limit");
            page.locator(".crumbs a").last().click();
            assertThat(page.locator("tbody tr")).hasCount(10);
        }
    }

    @Test
    void findsClausesByWords() {
        try (BrowserContext desk = browser.desk("en")) {
            Page page = logIn(desk, "wanglei");

            page.navigate("/library/list");
            page.locator(".filter-search input").fill("make-up workday");
            page.locator(".filters button").click();

            assertThat(page.locator("main table")).containsText("R05-3a");
            assertThat(page.locator("[data-open='load-own']")).hasCount(0);
        }
    }

    @Test
    void changesADayWithAReasonAndKeepsItInTheHistory() {
        try (BrowserContext desk = browser.desk("zh-CN")) {
            Page page = logIn(desk, "zhaojianguo");

            page.navigate("/company/calendar?year=2037&day=2037-03-03");
            page.locator("[id='mark:reason']").fill("全厂停电检修");
            page.locator("[id='mark:save']").click();

            assertThat(page.locator("#messages")).containsText("2037-03-03");
            assertThat(page.locator("td.companys")).hasCount(1);
            assertThat(page.locator(".timeline")).containsText("全厂停电检修");
        }
    }

    @Test
    void saysWhatIsWrongWithAFileAndLoadsAGoodOne() {
        try (BrowserContext desk = browser.desk("zh-CN")) {
            Page page = logIn(desk, "zhaojianguo");
            page.navigate("/company/calendar?year=2038");

            load(page, "broken.csv", "日期,类型\n2038-10-01,也许\n");
            assertThat(page.locator("#messages")).containsText("第 2 行");
            load(page, "2038.csv", notice());
            assertThat(page.locator("#messages")).containsText("2038 年的放假安排已载入");

            assertThat(page.locator("td.holiday")).hasCount(7);
        }
    }

    @Test
    void loadsTheCompanysRegulationAndLinksAnArticle() {
        try (BrowserContext desk = browser.desk("zh-CN")) {
            Page page = logIn(desk, "sunli");

            page.navigate("/library/list");
            page.locator("[data-open='load-own']").click();
            page.locator("[id='own-form:title']").fill("安全生产管理办法");
            page.locator("[id='own-form:text']").fill("第一条 隐患三日内整改。\n第二条 <b>重大隐患</b>立即上报。");
            page.locator("[id='own-form:loadOwn']").click();
            assertThat(page.locator("tbody tr")).hasCount(2);
            assertThat(page.locator("tbody")).containsText("<b>重大隐患</b>");
            page.locator("[id='link:number']").fill("1");
            page.locator("[id='link:clause']").fill("R05-3a");
            page.locator("[id='link:linkNow']").click();

            assertThat(page.locator("tbody tr").first()).containsText("R05-3a");
            page.locator("[id='remove:removeNow']").click();
            assertThat(page.locator("#messages")).containsText("已删除");
        }
    }

    @Test
    void worksForEverybodyOnThePhoneAndAtTheDesk() {
        try (BrowserContext phone = browser.person("en", 360, 740, ColorScheme.DARK)) {
            assertAccessible(logIn(phone, "zhaojianguo"), 360);
        }
        try (BrowserContext desk = browser.desk("zh-CN")) {
            assertAccessible(logIn(desk, "zhaojianguo"), 1440);
        }
    }

    private static void assertAccessible(Page page, int width) {
        for (var address : PAGES) {
            page.navigate(address);

            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(address)
                    .isEqualTo(width);
            Looks.letsScreenReadersIn(page, address);
        }
    }

    private static void load(Page page, String name, String content) {
        page.locator("[data-open='load-notice']").click();
        page.locator("[id='notice:noticeFile']")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='notice:source']").fill("测试");
        page.locator("[id='notice:loadNotice']").click();
    }

    private static String notice() {
        var lines = new StringBuilder("日期,类型,名称\n");
        for (int day = 1; day <= 7; day++) {
            lines.append("2038-10-0").append(day).append(",休,国庆节\n");
        }
        return lines.toString();
    }

    private static Page logIn(BrowserContext person, String login) {
        Page page = person.newPage();
        page.navigate("/login");
        page.locator("[id='enter:login']").fill(login);
        page.locator("[id='enter:password']").fill("Gridkeeper-2026");
        page.locator("[id='enter:go']").click();
        page.waitForURL("**/desk");
        return page;
    }
}
