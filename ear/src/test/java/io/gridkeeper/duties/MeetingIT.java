package io.gridkeeper.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Meetings from the rule of a grid over the roster to the minutes, and nothing of them for strangers. */
@SystemTest
class MeetingIT {

    private static final LocalDate SINCE = Foundry.TODAY.minusDays(13);
    private static final LocalDate YESTERDAY = Foundry.TODAY.minusDays(1);

    private final Foundry foundry;
    private final String officer;
    private final String liaison;

    MeetingIT(Server server) throws SQLException {
        foundry = new Foundry(server);
        officer = PersonalToken.of(server, "shenbaozhong");
        liaison = PersonalToken.of(server, "guxiaoyun");
    }

    @Test
    @Clause({"R06-A1e", "R12-3.1.6a"})
    void isMinutedByTheDutyOfficerOfItsDayAndByNobodyElse() {
        adopted("晨会", "DAILY", foundry.neighbour);
        planned(SINCE, YESTERDAY, foundry.neighbour);
        Map<String, Object> meeting = last(foundry.neighbour, "晨会");
        var at = "/meetings/" + meeting.get("id");
        var day = String.valueOf(meeting.get("dueOn"));
        foundry.put(foundry.administrator, "/dutyDays", duty(foundry.neighbour, "E0121", day))
                .statusCode(200)
                .body("[0].person", equalTo("沈宝忠"));
        foundry.get(foundry.worker, at).statusCode(404);
        foundry.get(foundry.office, "/meetings?minutesMissing=true&grid=" + foundry.neighbour)
                .statusCode(200)
                .body("rows.id", hasItem(meeting.get("id")));

        var course = Map.of("from", "08:30", "until", "09:10", "people", List.of(came("E0119"), came("E0121")));
        foundry.post(liaison, at + "/course", course).statusCode(403).body("clause.id", equalTo("R06-A1e"));
        foundry.post(officer, at + "/course", course)
                .statusCode(200)
                .body("meeting.state", equalTo("HELD"))
                .body("meeting.startedAt", equalTo(day + "T00:30:00Z"))
                .body("meeting.endedAt", equalTo(day + "T01:10:00Z"))
                .body("meeting.minutesMissing", equalTo(true))
                .body("meeting.onDuty", equalTo("沈宝忠"))
                .body("lines.find { it.person == '阚文涛' }.standing", equalTo("ABSENT"));

        for (var other : List.of(liaison, foundry.administrator, foundry.office)) {
            foundry.put(other, at + "/minutes", Map.of("text", "讲评" + foundry.mark))
                    .statusCode(403)
                    .body("key", equalTo("meeting.refusal.notOnDuty"))
                    .body("clause.id", equalTo("R06-A1e"));
        }
        foundry.put(officer, at + "/minutes", Map.of("text", "讲评" + foundry.mark))
                .statusCode(200)
                .body("meeting.minutesMissing", equalTo(false))
                .body("minutesBy", equalTo("沈宝忠"));
        foundry.get(liaison, at).statusCode(200).body("minutes", equalTo("讲评" + foundry.mark));
        foundry.get(foundry.head, "/grids/G-1102/members?from=" + day + "&to=" + day)
                .statusCode(200)
                .body("find { it.name == '阚文涛' }.absences", hasItem(day));
        foundry.get(foundry.stranger, at).statusCode(404);
        foundry.put(foundry.stranger, at + "/minutes", Map.of("text", "x")).statusCode(404);
        foundry.post(foundry.stranger, at + "/cancellation", Map.of("text", "x"))
                .statusCode(404);
    }

    @Test
    @Clause("R10-0a")
    void isPlannedOnlyWhereARuleIsInForceOnceHoweverOftenItIsAsked() {
        long dormitory = foundry.grid("G-31");
        int grids = foundry.get(foundry.office, "/meetingRules/coverage")
                .statusCode(200)
                .body("without.code", hasItem("G-31"))
                .extract()
                .path("grids");
        int active =
                foundry.get(foundry.office, "/meetingRules/coverage").extract().path("active");
        planned(Foundry.TODAY, Foundry.TODAY.plusDays(20), dormitory)
                .body("planned", equalTo(0))
                .body("without.code", equalTo(List.of("G-31")));

        long rule = adopted("工作例会", "WEEKLY", dormitory);
        foundry.get(foundry.office, "/meetingRules/coverage?day=" + Foundry.TODAY)
                .body("active", equalTo(active + 1))
                .body("grids", equalTo(grids))
                .body("without.code", not(hasItem("G-31")));
        planned(Foundry.TODAY, Foundry.TODAY.plusDays(20), dormitory)
                .body("planned", greaterThan(1))
                .body("known", equalTo(0));
        planned(Foundry.TODAY, Foundry.TODAY.plusDays(20), dormitory)
                .body("planned", equalTo(0))
                .body("known", greaterThan(1));

        foundry.delete(foundry.worker, "/meetingRules/" + rule).statusCode(404);
        foundry.delete(foundry.office, "/meetingRules/" + rule)
                .statusCode(200)
                .body("lastDay", equalTo(Foundry.TODAY.toString()));
        foundry.delete(foundry.office, "/meetingRules/" + rule).statusCode(409);
        foundry.get(foundry.office, "/meetingRules/coverage?day=" + Foundry.TODAY.plusDays(1))
                .body("without.code", hasItem("G-31"));
        foundry.get(foundry.office, "/meetings?grid=" + dormitory + "&from=" + Foundry.TODAY.plusDays(1))
                .body("rows.name", not(hasItem("工作例会" + foundry.mark)));
    }

    @Test
    @Clause({"R10-0a", "R06-A1e"})
    void leavesRulesAndRosterToTheKeepersOfTheGrid() {
        var wish = wish("越权", "DAILY", foundry.section);
        foundry.post(foundry.mate, "/meetingRules", wish).statusCode(403).body("clause.id", equalTo("R10-0a"));
        foundry.post(foundry.stranger, "/meetingRules", wish).statusCode(404);
        foundry.post(foundry.administrator, "/meetings", period(SINCE, YESTERDAY, foundry.section))
                .statusCode(403);
        var tomorrow = Foundry.TODAY.plusDays(1).toString();
        foundry.put(foundry.mate, "/dutyDays", duty(foundry.section, "E0001", tomorrow))
                .statusCode(403)
                .body("clause.id", equalTo("R06-A1e"));
        foundry.put(foundry.stranger, "/dutyDays", duty(foundry.section, "E0001", tomorrow))
                .statusCode(404);
        foundry.put(foundry.administrator, "/dutyDays", duty(foundry.section, "E0001", tomorrow))
                .statusCode(200);
        foundry.get(foundry.mate, "/dutyDays?grid=" + foundry.section)
                .statusCode(200)
                .body("find { it.day == '" + tomorrow + "' }.person", equalTo("王磊"));
        foundry.get(foundry.stranger, "/dutyDays?grid=" + foundry.section).body("$", equalTo(List.of()));
        long demo = foundry.number(
                "select min(id) from duty_day where grid_id = ? and on_day < ?", foundry.grid("G-11"), SINCE);
        foundry.delete(foundry.administrator, "/dutyDays/" + demo)
                .statusCode(409)
                .body("key", equalTo("meeting.refusal.dutyOver"));
    }

    @Test
    void isThereInTheDemonstrationCompany() {
        long workshop = foundry.grid("G-11");

        foundry.get(foundry.head, "/meetingRules?grid=" + workshop).body("name", hasItems("周例会", "工作例会"));
        foundry.get(foundry.head, "/meetings?grid=" + workshop)
                .statusCode(200)
                .body("rows.find { it.minuted }.minutesMissing", equalTo(false))
                .body("rows.find { it.minutesMissing && it.state == 'HELD' }.name", equalTo("周例会"))
                .body("next", nullValue());
        assertThat(foundry.number("select count(*) from meeting_person where standing = 'ABSENT'"))
                .isPositive();
    }

    private long adopted(String name, String cadence, long grid) {
        return ((Number) foundry.post(foundry.office, "/meetingRules", wish(name, cadence, grid))
                        .statusCode(201)
                        .extract()
                        .path("[0].id"))
                .longValue();
    }

    private Map<String, Object> wish(String name, String cadence, long grid) {
        return Map.of(
                "name",
                name + foundry.mark,
                "purpose",
                "布置工作",
                "effectiveFrom",
                (cadence.equals("DAILY") ? SINCE : Foundry.TODAY).toString(),
                "cadence",
                cadence,
                "weekday",
                Foundry.TODAY.plusDays(2).getDayOfWeek().name(),
                "beginsAt",
                "08:30",
                "hostPost",
                "SAFETY_RESPONSIBLE",
                "gridIds",
                List.of(grid));
    }

    private ValidatableResponse planned(LocalDate from, LocalDate to, long grid) {
        return foundry.post(foundry.office, "/meetings", period(from, to, grid)).statusCode(200);
    }

    private static Map<String, Object> period(LocalDate from, LocalDate to, long grid) {
        return Map.of("from", from.toString(), "to", to.toString(), "gridIds", List.of(grid));
    }

    private Map<String, Object> last(long grid, String name) {
        List<Map<String, Object>> found = foundry.get(
                        foundry.head, "/meetings?grid=" + grid + "&from=" + SINCE + "&to=" + YESTERDAY)
                .statusCode(200)
                .extract()
                .path("rows.findAll { it.name == '" + name + foundry.mark + "' }");
        assertThat(found).hasSizeGreaterThan(3);
        return found.getLast();
    }

    private Map<String, Object> duty(long grid, String staffNumber, String day) {
        return Map.of("gridId", grid, "personId", foundry.person(staffNumber), "from", day);
    }

    private Map<String, Object> came(String staffNumber) {
        return Map.of("personId", foundry.person(staffNumber), "standing", "CAME");
    }
}
