package io.gridkeeper.rules;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@SystemTest
class CompanyCalendarIT {

    private final Server server;
    private final String office;
    private final String worker;

    CompanyCalendarIT(Server server) {
        this.server = server;
        this.office = PersonalToken.of(server, "zhaojianguo");
        this.worker = PersonalToken.of(server, "wanglei");
    }

    @Test
    void bringsTheHolidayNoticesAlong() {
        as(worker).get(server.url("/api/v1/calendar")).then().body("years", hasItems(2004, 2026));
        as(worker)
                .get(server.url("/api/v1/calendar/2026"))
                .then()
                .body("known", equalTo(true), "workdays", equalTo(248));
    }

    @Test
    @Clause("R05-3a")
    void countsOnHolidaysAndMakeUpWorkdays() {
        due("UNIT", "2026-09-30").body("due", equalTo("2026-10-10"), "clause", equalTo("R05-3a"));
        due("UNIT", "2026-09-25").body("due", equalTo("2026-09-30"), "provisional", equalTo(false));
    }

    @Test
    void saysWhichYearIsMissingAndCountsAgainWhenItIsLoaded() {
        due("UNIT", "2033-09-30").body("due", equalTo("2033-10-05"), "provisional", equalTo(true));

        as(office)
                .contentType("application/json")
                .body(notice(2033))
                .put(server.url("/api/v1/calendar/2033?source=system test"))
                .then()
                .statusCode(200)
                .body("known", equalTo(true));

        due("UNIT", "2033-09-30").body("due", equalTo("2033-10-11"), "provisional", equalTo(false));
    }

    @Test
    void marksADayAndTakesTheMarkAway() {
        mark(office, "2034-03-02", "{\"kind\":\"HOLIDAY\",\"reason\":\"全厂检修\"}")
                .statusCode(200)
                .body("days.date", hasItem("2034-03-02"), "days.reason", hasItem("全厂检修"));
        due("UNIT", "2034-03-01").body("due", equalTo("2034-03-07"));

        mark(office, "2034-03-02", "{\"reason\":\"检修取消\"}")
                .statusCode(200)
                .body("days.date", not(hasItem("2034-03-02")));
        due("UNIT", "2034-03-01").body("due", equalTo("2034-03-06"));
    }

    @Test
    void refusesWhatIsNoNoticeAndChangesNothing() {
        as(office)
                .contentType("application/json")
                .body("{\"holidays\":{\"2035-10-01\":\"National Day,国庆节,3\"}}")
                .put(server.url("/api/v1/calendar/2035?source=fragment"))
                .then()
                .statusCode(422)
                .body("key", equalTo("calendar.notice.incomplete"));
        as(office)
                .contentType("text/csv")
                .body("日期,类型\nmorgen,休\nx,y\n")
                .put(server.url("/api/v1/calendar/2035?source=broken"))
                .then()
                .statusCode(422)
                .body("key", equalTo("calendar.file.brokenRow"));
        as(worker).get(server.url("/api/v1/calendar/2035")).then().body("known", equalTo(false));
    }

    @Test
    void letsOnlyTheOfficeChangeIt() {
        mark(worker, "2034-03-03", "{\"kind\":\"HOLIDAY\",\"reason\":\"x\"}").statusCode(403);
        mark(office, "2034-03-03", "{\"kind\":\"HOLIDAY\",\"reason\":\" \"}").statusCode(422);
        given().get(server.url("/api/v1/calendar")).then().statusCode(401);
    }

    private ValidatableResponse due(String axis, String received) {
        return as(worker)
                .get(server.url("/api/v1/dueDates?axisValue=" + axis + "&receivedAt=" + received))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse mark(String token, String day, String body) {
        return as(token)
                .contentType("application/json")
                .body(body)
                .put(server.url("/api/v1/calendar/days/" + day))
                .then();
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", token).header("Accept-Language", "en");
    }

    /** The first week of October off, the Saturday after it worked. */
    private static String notice(int year) {
        var first = LocalDate.of(year, 10, 1);
        var holidays = IntStream.range(0, 7)
                .mapToObj(day -> "\"" + first.plusDays(day) + "\":\"National Day,国庆节,3\"")
                .collect(Collectors.joining(","));
        return "{\"holidays\":{" + holidays + "},\"workdays\":{\"" + year + "-10-08\":\"National Day,国庆节,3\"}}";
    }
}
