package io.gridkeeper.sales;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Geolocation;
import com.microsoft.playwright.options.SelectOption;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.Browser;
import io.gridkeeper.system.Looks;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A salesperson's day on the telephone: a visit with its check-in, a competitor's price, an order closed, the diary; and
 * the sales manager at the desk, whose variance of the month follows.
 */
@SystemTest
class SalesStoryIT {

    private final Sellers sellers;
    private final Browser browser;
    private final String mark =
            "路" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    SalesStoryIT(Server server, Browser browser) throws SQLException {
        this.sellers = new Sellers(server);
        this.browser = browser;
    }

    @Test
    @Clause({"R14-3.3.3a", "R14-3.3.2a", "R14-3.3c", "R14-M2e"})
    void visitsFilesAPriceSellsAndLetsTheManagersVarianceFollow() {
        var customer = sellers.filed(mark, sellers.hu);
        var order = sellers.order("SALE", customer);
        var number = sellers.placed(sellers.hu, order);
        try (BrowserContext pocket = browser.person("zh-CN", 390, 844, ColorScheme.LIGHT);
                BrowserContext office = browser.desk("zh-CN")) {
            var desk = Looks.logIn(office, "liangjing");
            var before = variance(desk);

            pocket.grantPermissions(List.of("geolocation"));
            pocket.setGeolocation(new Geolocation(36.6504, 117.09765).setAccuracy(20));
            var phone = Looks.logIn(pocket, "huwei");
            plan(phone);
            visit(phone, customer);
            fileAPrice(phone);
            sell(phone, number);
            write(phone);

            assertThat(desk.locator("main")).isVisible();
            assertThat(variance(desk)).isNotEqualTo(before);
            look(desk, "sales-targets-desk");
            desk.navigate("/sales/visits?person=" + sellers.hu.id());
            assertThat(desk.locator("main table")).containsText(mark);
            desk.navigate("/sales/diaries");
            assertThat(desk.locator("main")).containsText("胡伟");
        }
    }

    private void plan(Page phone) {
        phone.navigate("/sales/day");
        phone.locator("[data-open=add-visit]").click();
        phone.locator("[id='add:customer_input']").pressSequentially(mark);
        phone.locator(".ui-autocomplete-panel li")
                .filter(new Locator.FilterOptions().setHasText(mark))
                .click();
        phone.locator("[id='add:do']").click();
        assertThat(phone.locator(".stop").filter(new Locator.FilterOptions().setHasText(mark)))
                .isVisible();
    }

    private void visit(Page phone, String customer) {
        var stop = phone.locator(".stop").filter(new Locator.FilterOptions().setHasText(mark));
        stop.locator("[data-locate]").click();
        assertThat(phone.locator("dialog[open] [data-where]")).containsText("已定位");
        look(phone, "sales-day-check-in-phone");
        phone.locator("dialog[open] input[type=submit]").click();
        assertThat(stop).containsText("已签到");
        stop.locator("[data-open^=finish]").click();
        phone.locator("dialog[open] select[id$=':outcome']").selectOption(new SelectOption().setValue("ORDERED"));
        phone.locator("dialog[open] textarea[id$=':words']").fill("确认千兆套餐，今天签约");
        phone.locator("dialog[open] input[type=submit]").click();
        assertThat(stop).containsText("已下单");
        look(phone, "sales-day-phone");
        phone.navigate("/sales/customer?number=" + customer);
        assertThat(phone.locator("main")).containsText("确认千兆套餐，今天签约");
    }

    private void fileAPrice(Page phone) {
        phone.navigate("/sales/day");
        phone.locator("[data-open=file-fact]").click();
        phone.fill("[id='fact:competitor']", "邻城宽带");
        phone.fill("[id='fact:subject']", mark);
        phone.fill("[id='fact:price']", "99");
        phone.fill("[id='fact:source']", "公开海报照片");
        phone.check("[id='fact:lawful']");
        phone.locator("[id='fact:do']").click();
        assertThat(phone.locator("main h1")).containsText(mark);
        assertThat(phone.locator("main")).containsText("99.00");
    }

    private static void sell(Page phone, String number) {
        phone.navigate("/sales/order?number=" + number);
        phone.locator("[data-open=close-sale]").click();
        phone.fill("[id='sale-form:amount']", "88000");
        phone.locator("[id='sale-form:do']").click();
        assertThat(phone.locator(".head-line")).containsText("已办结");
    }

    private void write(Page phone) {
        phone.navigate("/sales/day");
        var results = phone.locator("[id='diary:results']");
        phone.fill("[id='diary:information']", "邻城宽带月付 99 元");
        results.fill(results.inputValue() + "\n" + mark);
        phone.locator("[id='diary:do']").click();
        assertThat(results).hasValue(Pattern.compile("[\\s\\S]*" + mark));
    }

    /** The variance of the company's line as the manager reads it. */
    private static String variance(Page desk) {
        desk.navigate("/sales/targets");
        return desk.locator(".target-tree tr.line-company td").nth(5).innerText();
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Looks.FOLDER.resolve(name + ".png")));
    }
}
