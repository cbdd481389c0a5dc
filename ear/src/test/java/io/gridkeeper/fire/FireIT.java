package io.gridkeeper.fire;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.gridkeeper.foundation.document.PdfCheck;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.Browser;
import io.gridkeeper.system.Looks;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A fire place from its file to the second notice, teams and the year, and nothing of it for strangers. */
@SystemTest
class FireIT {

    private static final Path FOLDER = Path.of(System.getProperty("gridkeeper.screens", "target/screens"));
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final List<String> ITEMS = List.of(
            "EXITS_CLEAR",
            "EXTINGUISHERS",
            "ALARM_AND_LIGHTS",
            "ELECTRICITY",
            "FLAMES_AND_GAS",
            "FLAMMABLES",
            "NO_LODGING",
            "STAFF_KNOWS");

    private final Server server;
    private final Browser browser;
    private final String office;
    private final String admin;
    private final String stranger;

    FireIT(Server server, Browser browser) {
        this.server = server;
        this.browser = browser;
        office = PersonalToken.of(server, "zhaojianguo");
        admin = PersonalToken.of(server, "limin");
        stranger = PersonalToken.of(server, "liuyang");
    }

    @Test
    @Clause({"R20-3d", "R20-6a", "R20-2b"})
    void goesFromAFaultToAHazardANoticeAndASecondNotice() throws Exception {
        var place = place("北门小餐馆");
        var check = check(place, List.of("EXITS_CLEAR", "EXTINGUISHERS", "ELECTRICITY"))
                .statusCode(201)
                .body("noticeNumber", startsWith("XF-"))
                .extract()
                .jsonPath();
        var hazard = check.getString("items.find { it.item == 'EXITS_CLEAR' }.hazardNumber");
        var number = check.getString("noticeNumber");

        get(admin, "/hazards/" + hazard)
                .statusCode(200)
                .body("row.category", equalTo("FIRE"))
                .body("row.state", equalTo("RECTIFYING"))
                .body("row.dueOn", equalTo(TODAY.plusDays(1).toString()));
        post(admin, "/fireNotices/" + number + "/receipt", Map.of("receiver", "李老板"))
                .statusCode(200)
                .body("receivedOn", equalTo(TODAY.toString()));
        var next = post(
                        admin,
                        "/fireNotices/" + number + "/recheck",
                        Map.of(
                                "inOrder",
                                List.of(1, 3),
                                "nextLimit",
                                TODAY.plusDays(5).toString()))
                .statusCode(200)
                .body("previousNumber", equalTo(number))
                .body("points.size()", equalTo(1))
                .extract()
                .<String>path("number");
        assertThat(next).isNotEqualTo(number);
        var pdf = as(admin)
                .get(server.url("/api/v1/fireNotices/" + next + "/paper"))
                .asByteArray();
        assertThat(PdfCheck.faults(pdf)).isEmpty();
        assertThat(PdfCheck.text(pdf)).contains(next, number, "北门小餐馆");

        for (var door : List.of(
                "/firePlaces/" + place,
                "/firePlaces/" + place + "/inspections",
                "/firePlaces/" + place + "/notices",
                "/fireInspections/" + check.getLong("id"),
                "/fireNotices/" + number,
                "/fireNotices/" + number + "/paper")) {
            get(stranger, door).statusCode(404);
        }
        get(stranger, "/firePlaces").body("rows.code", not(hasItem(place)));
    }

    @Test
    @Clause({"R20-3a", "R20-3b", "R20-3c"})
    void countsTheCoverageOfALargeInspectionAndKeyPositions() {
        var seen = place("食堂一");
        var missed = place("宿舍楼小商店");
        long grid = grid(admin);
        long round = post(
                        admin,
                        "/fireYears/" + TODAY.getYear() + "/rounds",
                        Map.of("title", "全面检查", "gridId", grid, "plannedOn", TODAY.toString()))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("round.id");
        put(office, "/firePlaces/" + missed + "/keyPosition", Map.of("since", TODAY.toString()))
                .statusCode(200)
                .body("keySince", notNullValue());

        check(seen, List.of(), round).statusCode(201);
        var counted = post(admin, "/fireYears/" + TODAY.getYear() + "/rounds/" + round + "/finish", Map.of())
                .statusCode(200)
                .body("round.missing", hasItem("宿舍楼小商店"))
                .body("round.missing", not(hasItem("食堂一")))
                .extract()
                .jsonPath();

        int places = counted.getInt("round.places");
        assertThat(counted.getDouble("percent"))
                .isEqualTo(Math.round(1000.0 * counted.getInt("inspected") / places) / 10.0);
        get(admin, "/fireYears/" + TODAY.getYear() + "/gaps")
                .body("find { it.what == 'KEY_POSITION' }.names", hasItem("宿舍楼小商店"))
                .body("find { it.what == 'COVERAGE' }.clause", equalTo("R20-3b"))
                .body("what", not(hasItem("LARGE_INSPECTION")));
        get(stranger, "/fireYears/" + TODAY.getYear() + "/rounds/" + round).statusCode(404);
    }

    @Test
    @Clause({"R20-1a", "R20-1b", "R20-2a", "R20-2c", "R20-2d", "R20-4a", "R20-4b", "R20-5a"})
    void keepsTeamsExercisesFiresGuidanceAndEducation() throws IOException {
        long grid = grid(admin);
        var people = people();
        var members = new ArrayList<Map<String, Object>>();
        people.forEach(id -> members.add(Map.of("personId", id, "head", members.isEmpty(), "phone", "13800000000")));

        post(
                        admin,
                        "/fireYears/2026/guidance",
                        Map.of("guide", "FIRE_BRIGADE", "gridId", grid, "points", List.of("增配灭火器", "清理通道")))
                .statusCode(201)
                .body("points.size()", equalTo(2));
        put(admin, "/fireTeams", Map.of("kind", "LEADING_GROUP", "gridId", grid, "members", members.subList(0, 1)))
                .statusCode(422)
                .body("clause.id", equalTo("R20-1a"));
        long team = put(
                        admin,
                        "/fireTeams",
                        Map.of("kind", "BRIGADE", "gridId", grid, "equipment", "水带 4 盘", "members", members))
                .statusCode(200)
                .body("members.size()", equalTo(members.size()))
                .extract()
                .jsonPath()
                .getLong("id");
        post(admin, "/fireExercises", Map.of("teamId", team, "kind", "DRILL", "topic", "灭火演练"))
                .statusCode(422);
        long drill = post(
                        admin,
                        "/fireExercises",
                        Map.of(
                                "teamId",
                                team,
                                "kind",
                                "DRILL",
                                "topic",
                                "灭火演练",
                                "supportedBy",
                                "城关消防站 王警官",
                                "present",
                                people.subList(1, people.size())))
                .statusCode(201)
                .body("absent.size()", equalTo(1))
                .extract()
                .jsonPath()
                .getLong("id");
        evidence(drill);
        var alarm = TODAY.minusDays(1) + "T02:10:00+08:00";
        post(
                        admin,
                        "/fireEvents",
                        Map.of(
                                "gridId",
                                grid,
                                "placeText",
                                "仓库",
                                "alarmAt",
                                alarm,
                                "arrivedAt",
                                alarm.replace("02:10", "02:16"),
                                "handedOverAt",
                                alarm.replace("02:10", "02:25"),
                                "action",
                                "水带控制火势",
                                "tasks",
                                List.of(Map.of("personId", people.getFirst(), "task", "接水带"))))
                .statusCode(201)
                .body("doers.size()", equalTo(1));
        post(
                        admin,
                        "/fireYears/" + TODAY.getYear() + "/education",
                        Map.of(
                                "gridId",
                                grid,
                                "heldOn",
                                TODAY.toString(),
                                "channel",
                                "VISIT",
                                "audience",
                                "LESSEES",
                                "topic",
                                "用电安全",
                                "addressed",
                                6,
                                "reached",
                                5))
                .statusCode(201);

        get(stranger, "/fireTeams/" + team).statusCode(404);
        get(stranger, "/fireExercises/" + drill).statusCode(404);
        get(stranger, "/fireExercises/" + drill + "/evidence").statusCode(404);
        assertThat(get(stranger, "/fireEvents").extract().asString()).doesNotContain("水带控制火势");
        assertThat(get(stranger, "/fireYears/2026/guidance").extract().asString())
                .doesNotContain("增配灭火器");
        assertThat(get(stranger, "/fireYears/" + TODAY.getYear() + "/education")
                        .extract()
                        .asString())
                .doesNotContain("用电安全");
    }

    @Test
    void isKeptOnPagesAtTheDeskAndOnThePhone() {
        var code = place("职工理发店");
        try (BrowserContext desk = browser.desk("zh-CN")) {
            var page = logIn(desk);
            page.navigate("/grid/fire-place?code=" + code);
            page.locator("[data-open='check']").click();
            page.locator("[id='check-form:item-EXITS_CLEAR']").selectOption("FAULT");
            page.locator("[id='check-form:note-EXITS_CLEAR']").fill("安全出口上锁");
            page.locator("[id='check-form:limitOn']").fill(TODAY.plusDays(1).toString());
            page.locator("[id='check-form:now']").click();

            assertThat(page.locator("#messages")).containsText("XF-");
            assertThat(page.locator(".fire-points")).containsText("安全出口上锁");
            look(page, "grid-fire-place-zh-CN-1440-light", 1440);
            for (var address : List.of("grid/fire", "grid/fire-year")) {
                page.navigate("/" + address);
                look(page, address.replace('/', '-') + "-zh-CN-1440-light", 1440);
            }
        }
        try (BrowserContext phone = browser.person("en", 390, 844, ColorScheme.DARK)) {
            var page = logIn(phone);
            for (var address : List.of("grid/fire", "grid/fire-year", "grid/fire-place?code=" + code)) {
                page.navigate("/" + address);
                look(page, address.replaceAll("[?].*", "").replace('/', '-') + "-en-390-dark", 390);
            }
        }
    }

    private static void look(Page page, String name, int width) {
        assertThat(page.locator("main h1").first()).isVisible();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".png"))
                .setFullPage(true));
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(name)
                .isEqualTo(width);
        assertThat(page.locator("main").innerText()).as(name).doesNotContain("???");
        Looks.letsScreenReadersIn(page, name);
    }

    private void evidence(long exercise) throws IOException {
        try (var picture = FireIT.class.getResourceAsStream("/photo.png")) {
            as(admin)
                    .contentType("application/octet-stream")
                    .body(picture == null ? new byte[0] : picture.readAllBytes())
                    .put(server.url("/api/v1/fireExercises/" + exercise + "/evidence"))
                    .then()
                    .statusCode(204);
        }
        get(admin, "/fireExercises/" + exercise + "/evidence").statusCode(200).contentType("image/png");
    }

    private String place(String name) {
        return post(
                        admin,
                        "/firePlaces",
                        Map.of(
                                "name",
                                name,
                                "kind",
                                "RESTAURANT",
                                "gridId",
                                grid(admin),
                                "placeText",
                                "北门外",
                                "lessee",
                                true))
                .statusCode(201)
                .extract()
                .path("code");
    }

    private ValidatableResponse check(String place, List<String> faults, Long... round) {
        var items = ITEMS.stream()
                .map(item -> faults.contains(item)
                        ? Map.of("item", item, "finding", "FAULT", "note", "问题 " + item)
                        : Map.of("item", item, "finding", "GOOD"))
                .toList();
        var wish = new HashMap<String, Object>(Map.of("placeCode", place, "items", items));
        Arrays.stream(round).forEach(id -> wish.put("roundId", id));
        if (!faults.isEmpty()) {
            wish.put("limitOn", TODAY.plusDays(1).toString());
        }
        return post(admin, "/fireInspections", wish);
    }

    private long grid(String token) {
        return as(token)
                .get(server.url("/api/v1/grids?text=G-11&limit=1"))
                .jsonPath()
                .getLong("rows[0].id");
    }

    private List<Long> people() {
        return as(admin)
                .get(server.url("/api/v1/grids/G-1101/appointments"))
                .jsonPath()
                .getList("personId", Long.class)
                .stream()
                .distinct()
                .toList();
    }

    private ValidatableResponse get(String token, String path) {
        return as(token).get(server.url("/api/v1" + path)).then();
    }

    private ValidatableResponse post(String token, String path, Object body) {
        return json(token).body(body).post(server.url("/api/v1" + path)).then();
    }

    private ValidatableResponse put(String token, String path, Object body) {
        return json(token).body(body).put(server.url("/api/v1" + path)).then();
    }

    private static RequestSpecification json(String token) {
        return as(token).contentType(ContentType.JSON.withCharset("UTF-8"));
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", token).header("Accept-Language", "zh-CN");
    }

    private static Page logIn(BrowserContext person) {
        var page = person.newPage();
        page.navigate("/login");
        page.fill("[id='enter:login']", "limin");
        page.fill("[id='enter:password']", "Gridkeeper-2026");
        page.click("[id='enter:go']");
        page.waitForURL("**/desk");
        return page;
    }
}
