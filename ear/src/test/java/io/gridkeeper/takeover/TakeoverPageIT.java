package io.gridkeeper.takeover;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.gridkeeper.system.Browser;
import io.gridkeeper.system.SystemTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("h2")
@SystemTest
class TakeoverPageIT {

    private final Browser browser;
    private final String mark = "测试" + UUID.randomUUID();

    TakeoverPageIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void takesALedgerOverInThreeSteps() {
        try (BrowserContext desk = browser.desk("zh-CN")) {
            Page page = open(desk, "zhaojianguo");

            bring(page, Ledger.of(Ledger.closed(mark + "甲"), Ledger.open(mark + "乙")));
            assertThat(page.locator("table.ledger tbody tr")).hasCount(2);
            assertThat(page.locator("table.ledger select").nth(2)).hasValue("DESCRIPTION");
            page.locator("[id='columns:take']").click();
            page.waitForURL("**/jobs/view?id=*");
            assertThat(page.locator("main")).containsText("台账.xlsx");
            page.locator("#result-link").click();

            assertThat(page.locator("nav.counts b").nth(0)).hasText("1");
            assertThat(page.locator("nav.counts b").nth(1)).hasText("1");
            page.locator("nav.counts a").first().click();
            assertThat(page.url()).contains("/hazard/list");
        }
    }

    @Test
    void givesAFaultyLedgerBackWithRemarks() throws IOException {
        try (BrowserContext desk = browser.desk("zh-CN")) {
            Page page = open(desk, "zhaojianguo");

            bring(page, Ledger.of(Ledger.closed(mark), Ledger.faulty(mark)));
            page.locator("[id='columns:take']").click();
            var download =
                    page.waitForDownload(() -> page.locator("#result-file").click());

            var cells = Ledger.cells(Files.readAllBytes(download.path()));
            assertThat(cells.get(3)).last().asString().contains("上周三");
            page.locator(".head-actions a").click();
            assertThat(page.locator("#annotated")).isVisible();
        }
    }

    @Test
    void refusesAMeaningChosenTwiceAndKeepsTheRest() {
        try (BrowserContext desk = browser.desk("zh-CN")) {
            Page page = open(desk, "zhaojianguo");

            bring(page, Ledger.of(Ledger.closed(mark)));
            page.locator("table.ledger select").nth(5).selectOption("DESCRIPTION");
            page.locator("[id='columns:take']").click();

            assertThat(page.locator("main")).containsText("隐患描述");
            assertThat(page.locator("table.ledger select").nth(5)).hasValue("DESCRIPTION");
        }
    }

    @Test
    void isClosedToWorkers() {
        try (BrowserContext phone = browser.phone("zh-CN")) {
            Page page = logIn(phone, "wanglei");

            var answer = page.navigate("/company/takeover");

            assertThat(answer.status()).isEqualTo(403);
        }
    }

    private static void bring(Page page, byte[] xlsx) {
        page.locator("input[type=file]").setInputFiles(new FilePayload("台账.xlsx", Ledger.XLSX, xlsx));
        page.locator("[id='bring:send']").click();
        page.waitForURL("**/company/takeover?draft=*");
    }

    private static Page open(BrowserContext person, String login) {
        Page page = logIn(person, login);
        page.navigate("/company/takeover");
        return page;
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
