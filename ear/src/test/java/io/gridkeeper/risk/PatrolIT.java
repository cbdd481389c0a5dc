package io.gridkeeper.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import io.gridkeeper.system.Wait;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@SystemTest
@Clause("R07-10d")
class PatrolIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Site site;

    PatrolIT(Server server) throws SQLException {
        this.site = new Site(server);
    }

    @Test
    void putsACheckOnTheDeskOfWhoOwesIt() throws SQLException {
        long measure = site.checkedMeasure(site.risk("日检罐", site.workerId));
        int task = (int) site.task(measure);

        site.get(site.worker, "/checkTasks/mine").body("id", hasItem(task));
        site.get(site.foreigner, "/checkTasks/mine").body("id", not(hasItem(task)));
        site.get(site.foreigner, "/checkTasks/" + task).statusCode(404);
        site.get(site.foreigner, "/checkTasks?limit=200").body("rows.id", not(hasItem(task)));
        site.post(site.foreigner, "/checkRecords", Map.of("taskId", task, "result", "NORMAL"))
                .statusCode(404);
    }

    @Test
    void recordsACheckOnce() throws SQLException {
        long task = site.task(site.checkedMeasure(site.risk("一次罐", site.workerId)));

        site.post(site.worker, "/checkRecords", Map.of("taskId", task, "result", "NORMAL", "device", "phone-1"))
                .statusCode(201)
                .body("state", equalTo("DONE"))
                .body("done.result", equalTo("NORMAL"))
                .body("done.late", equalTo(false));
        site.post(site.worker, "/checkRecords", Map.of("taskId", task, "result", "NORMAL"))
                .statusCode(409);
    }

    @Test
    void asksWhyNobodyLooked() throws SQLException {
        long task = site.task(site.checkedMeasure(site.risk("未检罐", site.workerId)));

        site.post(site.worker, "/checkRecords", Map.of("taskId", task, "result", "NOT_CHECKED"))
                .statusCode(422);
        site.post(site.worker, "/checkRecords", Map.of("taskId", task, "result", "NOT_CHECKED", "note", "检修停用"))
                .statusCode(201);
    }

    @Test
    void makesAHazardOfAFailedCheckThatHangsOnTheMeasureAndReachesTheProvince() throws Exception {
        var risk = site.risk("失效罐", site.workerId);
        long measure = site.checkedMeasure(risk);
        long task = site.task(measure);

        String number = site.post(
                        site.worker,
                        "/checkRecords",
                        Map.of("taskId", task, "result", "HAZARD_FOUND", "note", "呼吸阀堵塞，阻火器锈蚀"))
                .statusCode(201)
                .body("done.hazardNumber", startsWith("YH-"))
                .extract()
                .path("done.hazardNumber");

        site.get(site.worker, "/hazards/" + number)
                .statusCode(200)
                .body("row.source", equalTo("MEASURE_FAILED"))
                .body("where.gridCode", equalTo(Site.GRID));
        assertThat(site.number(
                        "select count(*) from hazard h join control_measure m on m.uuid = h.risk_measure join"
                                + " check_record r on r.uuid = h.check_record where h.number = ? and m.id = ? and"
                                + " h.risk_object = ?",
                        number,
                        measure,
                        risk.code()))
                .isOne();
        site.get(site.office, "/riskPoints/" + risk.code())
                .body("units[0].events[0].again.cause", equalTo("MEASURE_FAILED"));
        grade(number);
        awaitAcknowledged(number);
    }

    private void grade(String number) {
        var grading = Map.of(
                "grade", "GENERAL",
                "handling", "BY_DEADLINE",
                "axisValue", "UNIT",
                "fiveFixed", Map.of("personId", site.workerId, "measures", "清理更换", "money", 10, "plan", "停罐"));
        site.post(site.office, "/hazards/" + number + "/grading", grading).statusCode(200);
    }

    /** The hazard leaves only after unit, event, measure, mission and record did. */
    private void awaitAcknowledged(String number) {
        var query =
                "select count(*) from delivery d join hazard h on h.platform_id = d.record_key where h.number = ? and"
                        + " d.state = 'ACKNOWLEDGED'";
        Wait.until(number + " is acknowledged", PATIENCE, () -> site.number(query, number) > 0);
    }

    @Test
    void listsWhatWasMissedWithThePersonAndTakesALateRecord() throws SQLException {
        long task = site.task(site.checkedMeasure(site.risk("漏检罐", site.workerId)));
        site.execute(
                "update check_task set state = 'MISSED', opens_at = current_timestamp - interval '2' day, due_at ="
                        + " current_timestamp - interval '1' day where id = ?",
                task);

        site.get(site.office, "/checkTasks?state=MISSED&limit=200")
                .body("rows.find { it.id == " + task + " }.person", equalTo("刘洋"));
        site.post(site.worker, "/checkRecords", Map.of("taskId", task, "result", "NORMAL"))
                .statusCode(201)
                .body("done.late", equalTo(true));
    }

    @Test
    void followsTheMeasureAndEndsWithIt() throws SQLException {
        var risk = site.risk("终止罐", site.workerId);
        long measure = site.checkedMeasure(risk);
        assertThat(site.number(
                        "select count(*) from check_task t join check_plan p on p.id = t.plan_id where"
                                + " p.measure_id = ?",
                        measure))
                .isGreaterThan(1);

        site.post(site.office, "/controlMeasures/" + measure + "/ending", Map.of("text", "设备拆除"))
                .statusCode(200);

        assertThat(site.number(
                        "select count(*) from check_task t join check_plan p on p.id = t.plan_id where"
                                + " p.measure_id = ? and t.opens_at > current_timestamp",
                        measure))
                .isZero();
        assertThat(site.number(
                        "select count(*) from check_plan where measure_id = ? and ended_on is not null", measure))
                .isOne();
    }

    @Test
    void tellsTheShareOfPlacesThatWereCheckedAndThoseThatWereNot() throws SQLException {
        long places = site.number("select count(*) from grid_place where grid_id = ?", site.grid);

        site.get(site.worker, "/checkTasks/coverage?grid=" + site.grid)
                .statusCode(200)
                .body("places", equalTo((int) places))
                .body("uncovered.code", hasItem("P-086"));
        site.get(site.foreigner, "/checkTasks/coverage?grid=" + site.grid)
                .body("places", equalTo(0))
                .body("uncovered", hasSize(0));
        site.get(site.office, "/checkTasks/coverage").body("places", greaterThan(100));
    }
}
