package io.gridkeeper.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import io.gridkeeper.system.Wait;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@SystemTest
@Execution(ExecutionMode.CONCURRENT)
class HazardLifeIT {

    private static final String WITHOUT_HAZARD = "select count(*) from act_ru_execution e where e.business_key_ like ?"
            + " and not exists (select 1 from hazard h where h.number = e.business_key_)";
    private static final String INSTANCES = "select count(*) from act_ru_execution where business_key_ = ?";
    private static final String MESSAGES =
            "select count(*) from outbox_entry o join hazard h on h.platform_id = o.record_key where h.number = ?";
    private static final String LEVEL = "select escalation_level from hazard where number = ?";

    private final Crew crew;
    private final Crew others;
    private final String mark = "试" + UUID.randomUUID().toString().replace("-", "");

    HazardLifeIT(Server server) throws SQLException {
        crew = new Crew(server, "G-1102");
        others = new Crew(server, "G-1103");
    }

    @Test
    @Clause({"R05-3a", "R02-2.1.3c", "R02-2.1.1d"})
    void goesFromReportToClosedWithHistoryProcessAndMessages() throws SQLException {
        var number = crew.reported("配电箱门缺失 " + mark);
        assertThat(crew.number(INSTANCES, number)).isEqualTo(1);
        assertThat(crew.number(MESSAGES, number)).isZero();

        crew.post(crew.admin, "/hazards/" + number + "/grading", crew.grading("GENERAL"))
                .statusCode(200)
                .body("row.state", equalTo("RECTIFYING"))
                .body("limits.clause", equalTo("R05-3a"))
                .body("people.handler.id", equalTo((int) crew.mate.id()));
        crew.get(crew.worker, "/hazards/" + number + "/diagram").body("activeIds", contains("rectify"));
        var done = Map.of("measuresTaken", "已更换", "statement", "防爆区禁止拍照");
        crew.post(crew.mate, "/hazards/" + number + "/rectifications", done).statusCode(200);
        crew.post(crew.responsible, "/hazards/" + number + "/returns", Map.of("text", "箱门仍松动"))
                .statusCode(200)
                .body("row.returns", equalTo(1));
        crew.post(crew.mate, "/hazards/" + number + "/rectifications", done).statusCode(200);
        crew.post(crew.admin, "/hazards/" + number + "/feedbacks", Map.of("text", "已看过", "confirmsInPlace", true))
                .statusCode(200);
        crew.post(crew.responsible, "/hazards/" + number + "/acceptance", Map.of("comment", "合格"))
                .statusCode(200)
                .body("row.state", equalTo("CLOSED"))
                .body("actions", contains("GIVE_FEEDBACK"))
                .body(
                        "events.action",
                        contains("REPORT", "GRADE", "ROUTE", "RECTIFY", "RETURN", "RECTIFY", "CONFIRM", "ACCEPT"));

        assertThat(crew.number(INSTANCES, number)).isZero();
        assertThat(crew.number(MESSAGES, number)).isEqualTo(5);
        crew.get(crew.worker, "/hazards/" + number + "/diagram").body("activeIds", contains("closed"));
    }

    @Test
    void letsOnlyOneOfManyPeopleCloseTheSameHazard() throws Exception {
        var number = crew.confirmed("安全阀未校验 " + mark);
        Callable<Integer> close =
                () -> crew.post(crew.office, "/hazards/" + number + "/acceptance", Map.of("comment", "合格"))
                        .extract()
                        .statusCode();
        Callable<Integer> alsoClose =
                () -> crew.post(crew.responsible, "/hazards/" + number + "/acceptance", Map.of("comment", "合格"))
                        .extract()
                        .statusCode();

        var answers = atOnce(List.of(close, alsoClose, close, alsoClose));

        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
        crew.get(crew.office, "/hazards/" + number).body("events.findAll { it.action == 'ACCEPT' }", hasSize(1));
        crew.post(crew.office, "/hazards/" + number + "/acceptance", Map.of("comment", "合格"))
                .statusCode(409)
                .body("detail", equalTo("隐患“" + number + "”已经销号。"));
    }

    @Test
    void keepsAReportThatArrivesTwiceOnce() throws Exception {
        var report = new HashMap<>(crew.report("灭火器过期 " + mark));
        report.put("clientKey", mark);
        Callable<Integer> send =
                () -> crew.post(crew.worker, "/hazards", report).extract().statusCode();

        var answers = atOnce(List.of(send, send, send, send));

        assertThat(answers).contains(201).isSubsetOf(201, 409);
        assertThat(crew.number("select count(*) from hazard where external_key like ?", "%" + mark))
                .isEqualTo(1);
        assertThat(crew.number(
                        "select count(*) from act_ru_execution e join hazard h on h.number = e.business_key_"
                                + " where h.description like ?",
                        "%" + mark))
                .isEqualTo(1);
    }

    @Test
    void leavesNothingOfARefusedReport() throws SQLException {
        var report = new HashMap<>(crew.report("护栏缺失 " + mark));
        report.put("grading", Map.of("grade", "GENERAL", "handling", "BY_DEADLINE", "axisValue", "NONSENSE"));

        crew.post(crew.admin, "/hazards", report).statusCode(422);

        assertThat(crew.number("select count(*) from hazard where description like ?", "%" + mark))
                .isZero();
        assertThat(crew.number("select count(*) from outbox_entry where payload like ?", "%" + mark + "%"))
                .isZero();
        assertThat(crew.number(WITHOUT_HAZARD, "YH-%")).isZero();
    }

    @Test
    void givesAForeignGridNothing() {
        var number = crew.rectifying("氧气瓶未固定 " + mark, "GENERAL");

        Stream.of("", "/diagram", "/photos/1")
                .forEach(path ->
                        crew.get(others.worker, "/hazards/" + number + path).statusCode(404));
        Stream.of("returns", "withdrawal", "regulatorReport", "congressNotice")
                .forEach(step -> crew.post(others.admin, "/hazards/" + number + "/" + step, Map.of("text", "x"))
                        .statusCode(404));
        crew.post(others.admin, "/hazards/" + number + "/acceptance", Map.of("comment", "x"))
                .statusCode(404);
        crew.post(others.worker, "/hazards", crew.report("越权上报 " + mark)).statusCode(404);
        crew.get(others.worker, "/hazards?text={text}", mark).statusCode(200).body("rows", empty());
        crew.get(others.worker, "/hazards?grid={grid}", crew.grid)
                .statusCode(200)
                .body("rows", empty());
        crew.get(others.worker, "/hazards/count?text={text}", mark).body("value", equalTo(0));
        crew.get(crew.worker, "/hazards?text={text}", mark).body("rows.number", hasItem(number));
    }

    @Test
    @Clause({"R02-2.1.2b", "R12-6.3e"})
    void closesAMajorHazardAtCompanyLevelAfterEverybodyWasTold() {
        var number = crew.rectifying("电工无证上岗 " + mark, "MAJOR");
        crew.get(crew.office, "/hazards/" + number)
                .body("events.action", hasItem("TELL_MANAGEMENT"))
                .body("limits.regulatorDueOn", notNullValue());
        var done = Map.of("measuresTaken", "已调离并培训", "statement", "人员问题无照片");
        crew.post(crew.mate, "/hazards/" + number + "/rectifications", done).statusCode(200);
        crew.post(crew.admin, "/hazards/" + number + "/feedbacks", Map.of("text", "已核实", "confirmsInPlace", true));

        crew.post(crew.responsible, "/hazards/" + number + "/acceptance", Map.of("comment", "合格"))
                .statusCode(403)
                .body("clause.id", equalTo("R02-2.1.2b"));
        crew.post(crew.office, "/hazards/" + number + "/acceptance", Map.of("comment", "合格"))
                .statusCode(422);
        crew.post(crew.office, "/hazards/" + number + "/regulatorReport", Map.of("text", "已书面报告"))
                .statusCode(200);
        crew.post(crew.office, "/hazards/" + number + "/congressNotice", Map.of("text", "职代会通报"))
                .statusCode(200);
        crew.post(crew.office, "/hazards/" + number + "/acceptance", Map.of("comment", "合格"))
                .statusCode(200)
                .body("row.state", equalTo("CLOSED"));
    }

    @Test
    @Clause({"R05-3c", "R11-2.1.2b", "R06-E4b"})
    void goesUpLevelByLevelByTimersOnceItIsOverdue() throws SQLException {
        var number = crew.rectifying("联轴器无防护罩 " + mark, "GENERAL");
        crew.execute("update hazard set due_on = due_on - 30, due_order = due_order - 30 where number = ?", number);

        for (int level = 1; level <= 2; level++) {
            ringTimer(number);
            waitForLevel(number, level);
        }

        crew.get(crew.office, "/hazards/" + number)
                .body("row.punctuality", equalTo("OVERDUE"))
                .body("events.findAll { it.action == 'ESCALATE' }.clause", contains("R05-3c", "R05-3c"))
                .body("events.find { it.action == 'ESCALATE' }.who", nullValue());
        crew.get(crew.office, "/hazards?overdue=true&text={text}", mark).body("rows.number", contains(number));
        assertThat(crew.number(
                        "select count(*) from notice n where n.message_key = 'hazard.notice.escalated' and n.link like"
                                + " ?",
                        "%" + number))
                .isEqualTo(2);
    }

    @Test
    @Clause({"R05-3c", "R18-3c"})
    void isExtendedWhenSomebodyElseGrantsItBeforeTheLimit() {
        var number = crew.rectifying("备件未到 " + mark, "GENERAL");
        var until = LocalDate.now(CompanyClock.ZONE).plusDays(40);

        crew.post(crew.mate, "/hazards/" + number + "/extensions", Map.of("until", until.toString(), "reason", "备件未到"))
                .statusCode(200);
        assertThat(crew.actions(crew.mate, number)).doesNotContain("DECIDE_EXTENSION", "ASK_EXTENSION");
        crew.post(crew.responsible, "/hazards/" + number + "/extensions/decision", Map.of("granted", true))
                .statusCode(200)
                .body("limits.dueOn", equalTo(until.toString()));
    }

    private void ringTimer(String number) throws SQLException {
        crew.execute(
                "update act_ru_job set duedate_ = current_timestamp - interval '1' hour where process_instance_id_ ="
                        + " (select process_id from hazard where number = ?)",
                number);
    }

    private void waitForLevel(String number, int level) {
        Wait.until("level " + level + " is told", Duration.ofMinutes(3), () -> crew.number(LEVEL, number) >= level);
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            return threads.invokeAll(calls).stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
        }
    }
}
