package io.gridkeeper.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people write down of their work, and the sheet that sets it beside what other records know of them. */
@SystemTest
class WorkLogIT {

    private final Foundry foundry;

    WorkLogIT(Server server) throws SQLException {
        foundry = new Foundry(server);
    }

    @Test
    @Clause("R08-2a")
    void isCorrectedByWhoWroteItAndReadByWhoKeepsTheGrid() {
        long id = written("SURVEY", 2);
        var entry = "/workLogs/" + id;

        foundry.get(foundry.administrator, entry)
                .statusCode(200)
                .body("person", equalTo("王磊"))
                .body("correctable", equalTo(false));
        foundry.get(foundry.administrator, "/workLogs?grid=" + foundry.section)
                .statusCode(200)
                .body("rows.words", hasItem(foundry.mark));
        foundry.get(foundry.mate, "/workLogs?grid=" + foundry.section)
                .statusCode(403)
                .body("clause.id", equalTo("R08-2a"));
        foundry.get(foundry.mate, entry).statusCode(404);
        foundry.get(foundry.stranger, "/workLogs?grid=" + foundry.section).statusCode(404);

        foundry.put(foundry.administrator, entry, Map.of("tasks", 9)).statusCode(403);
        foundry.put(foundry.worker, entry, Map.of("tasks", 3, "words", "更正" + foundry.mark))
                .statusCode(200)
                .body("tasks", equalTo(3))
                .body("correctable", equalTo(true));
        foundry.delete(foundry.mate, entry).statusCode(404);
        foundry.delete(foundry.worker, entry).statusCode(204);
        foundry.get(foundry.worker, entry).statusCode(404);
    }

    @Test
    @Clause("R08-2a")
    void isNotWrittenForAMonthThatHasEndedNorForWhatOtherRecordsCount() {
        var gone = Map.of(
                "gridId",
                foundry.section,
                "tasks",
                1,
                "day",
                Foundry.TODAY.withDayOfMonth(1).minusDays(1).toString());
        foundry.post(foundry.worker, "/workLogs", gone).statusCode(409).body("key", equalTo("worklog.refusal.fixed"));
        foundry.post(foundry.worker, "/workLogs", Map.of("gridId", foundry.section, "tasks", 1, "kind", "CHECK"))
                .statusCode(422)
                .body("key", equalTo("worklog.refusal.kind"));
        foundry.post(foundry.stranger, "/workLogs", Map.of("gridId", foundry.section, "tasks", 1))
                .statusCode(404);
    }

    @Test
    @Clause("R08-2a")
    void setsTheTasksOfThePostBesideThoseOfTheGridForTheWeek() {
        var sheet = "/dutySheets/" + foundry.workerId;
        var week = sheet + "?span=WEEK&day=" + Foundry.TODAY;
        int post = figure(foundry.worker, week, "postTasks");
        int grid = figure(foundry.worker, week, "gridTasks");

        written("POST_TASK", 31);
        written("STATISTICS", 4);
        written("INFORMATION", 5);

        assertThat(figure(foundry.administrator, week, "postTasks")).isEqualTo(post + 31);
        assertThat(figure(foundry.administrator, week, "gridTasks")).isEqualTo(grid + 9);
        foundry.get(foundry.head, sheet + "/works?span=WEEK&kind=STATISTICS")
                .statusCode(200)
                .body("kind", everyItem(equalTo("STATISTICS")))
                .body("what", hasItem(foundry.mark));
        foundry.get(foundry.administrator, sheet + "/paper?span=WEEK")
                .statusCode(200)
                .contentType("application/pdf");
        foundry.get(foundry.mate, week).statusCode(404);
        foundry.get(foundry.stranger, sheet + "/works").statusCode(404);
        foundry.get(foundry.stranger, sheet + "/paper").statusCode(404);
    }

    @Test
    @Clause("R07-6a")
    void putsTheMainLeaderFirstAmongTheSheetsOfTheMonth() {
        long company = foundry.grid("G-00");
        var leader = "/dutySheets/" + foundry.number("select person_id from account where login = ?", "chenzhiyuan");
        int before = figure(foundry.office, leader, "figures.MEETING_CHAIRED");
        var meeting = Map.of("gridId", company, "kind", "COORDINATION", "title", "安全例会" + foundry.mark, "hours", 1);
        foundry.post(foundry.management, "/gridActivities", meeting).statusCode(201);

        foundry.get(foundry.office, "/dutySheets?limit=2&grid=" + company)
                .statusCode(200)
                .body("rows[0].name", equalTo("陈志远"))
                .body("rows[0].period.span", equalTo("MONTH"))
                .body("rows[0].figures.MEETING_CHAIRED", equalTo(before + 1));
        foundry.get(foundry.office, leader + "/works?kind=MEETING_CHAIRED")
                .body("what", hasItem("安全例会" + foundry.mark));
        foundry.get(foundry.head, "/dutySheets?grid=" + foundry.grid("G-11"))
                .statusCode(200)
                .body("rows[0].name", equalTo("周强"));
        foundry.get(foundry.mate, "/dutySheets?grid=" + foundry.section)
                .statusCode(403)
                .body("clause.id", equalTo("R07-6a"));
        foundry.get(foundry.head, "/dutySheets?grid=" + company).statusCode(404);
        foundry.get(foundry.office, "/dutySheets?span=DAY&grid=" + company)
                .statusCode(422)
                .body("key", equalTo("worklog.refusal.span"));
        foundry.get(foundry.head, leader + "?day=2001-01-01").statusCode(404).body("personId", nullValue());
    }

    private long written(String kind, int tasks) {
        return Foundry.id(foundry.post(
                foundry.worker,
                "/workLogs",
                Map.of("gridId", foundry.section, "kind", kind, "tasks", tasks, "words", foundry.mark)));
    }

    private int figure(String who, String address, String figure) {
        Integer number = foundry.get(who, address).statusCode(200).extract().path(figure);
        return number == null ? 0 : number;
    }
}
