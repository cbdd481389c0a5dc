package io.gridkeeper.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.gridkeeper.system.Api;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A risk list brought and taken back as a whole, or, once something was built on it, not at all. */
@SystemTest
class RiskUndoIT {

    private static final String CHANGED = "bulk.refusal.changed";

    private final Workbooks books;
    private final Api api;
    private final String worker;
    private final long grid;
    private final String point = "撤销罐" + UUID.randomUUID().toString().substring(0, 8);

    RiskUndoIT(Server server) {
        books = new Workbooks(server);
        api = new Api(server);
        worker = PersonalToken.of(server, "liuyang");
        grid = api.number("select id from grid where code = 'G-2201'");
    }

    @Test
    void leavesEverythingAsItWasBefore() throws IOException {
        var before = list();
        books.bring("riskImports", risks())
                .statusCode(200)
                .body("points", equalTo(1))
                .body("events", equalTo(1))
                .body("measures", equalTo(2));
        assertThat(list()).isNotEqualTo(before);
        assertThat(openTasks()).isPositive();
        int done = books.latest();

        books.undo(done).statusCode(200).body("undoneBy", equalTo("zhaojianguo"));

        assertThat(list()).isEqualTo(before);
        assertThat(openTasks()).isZero();
        assertThat(api.number(
                        "select count(*) from control_measure where description like ? and ended_on is null",
                        "%" + point))
                .isZero();
        books.undo(done).statusCode(409).body("key", equalTo("bulk.refusal.undoneAlready"));
        books.bring("riskImports", risks()).statusCode(200).body("points", equalTo(1));
    }

    @Test
    void isRefusedOnceAMeasureWasCheckedAndLeavesEverything() throws IOException {
        int done = brought();
        long task = api.number(
                "select min(t.id) from check_task t join check_plan p on p.id = t.plan_id join control_measure m on"
                        + " m.id = p.measure_id where m.description = ? and t.opens_at <= current_timestamp",
                "巡检甲" + point);
        api.post(worker, "/checkRecords", Map.of("taskId", task, "result", "NORMAL"))
                .statusCode(201);

        refusesAndLeavesEverything(done, code());
    }

    @Test
    void isRefusedOnceAHazardWasReportedOnARiskAndLeavesEverything() throws IOException {
        int done = brought();
        long task = api.number(
                "select min(t.id) from check_task t join check_plan p on p.id = t.plan_id join control_measure m on"
                        + " m.id = p.measure_id where m.description = ? and t.opens_at <= current_timestamp",
                "巡检乙" + point);
        api.post(worker, "/checkRecords", Map.of("taskId", task, "result", "HAZARD_FOUND", "note", "阀门渗漏"))
                .statusCode(201);

        refusesAndLeavesEverything(done, code());
    }

    @Test
    void isRefusedOnceARiskWasAssessedAgainAndNamesIt() throws IOException {
        int done = brought();
        long event = api.number(
                "select e.id from risk_event e join risk_unit u on u.id = e.unit_id join risk_point p on p.id ="
                        + " u.point_id where p.name = ?",
                point);
        api.post(
                        books.office(),
                        "/riskAssessments",
                        Map.of(
                                "eventId",
                                event,
                                "stage",
                                "INHERENT",
                                "method",
                                "LEC",
                                "likelihood",
                                3,
                                "exposure",
                                3,
                                "consequence",
                                15,
                                "reason",
                                "专家复评"))
                .statusCode(201);

        refusesAndLeavesEverything(done, "泄漏起火");
    }

    private void refusesAndLeavesEverything(int done, String named) throws IOException {
        var before = list();

        books.undo(done)
                .statusCode(409)
                .body("key", equalTo(CHANGED))
                .body("detail", containsString(named))
                .body("detail", containsString("不能撤销"));

        assertThat(list()).isEqualTo(before);
        books.view(done).statusCode(200).body("undoneAt", nullValue());
        api.get(worker, "/riskPoints/" + code()).statusCode(200).body("row.closedOn", nullValue());
    }

    private int brought() throws IOException {
        books.bring("riskImports", risks()).statusCode(200).body("points", equalTo(1));
        return books.latest();
    }

    private Map<String, List<List<String>>> list() throws IOException {
        return books.export("riskPapers/workbook?grid=" + grid);
    }

    private String code() {
        return api.get(worker, "/riskPoints?limit=200&q={name}", point)
                .statusCode(200)
                .extract()
                .path("rows.find { it.name == '" + point + "' }.code");
    }

    private long openTasks() {
        return api.number(
                "select count(*) from check_task t join check_plan p on p.id = t.plan_id join control_measure m on"
                    + " m.id = p.measure_id join risk_event e on e.id = m.event_id join risk_unit u on u.id ="
                    + " e.unit_id join risk_point r on r.id = u.point_id where r.name = ? and p.ended_on is null and"
                    + " t.state = 'OPEN'",
                point);
    }

    private byte[] risks() throws IOException {
        var headings = List.of(
                "网格编码", "风险点名称", "类型", "风险单元", "责任部门", "单元责任人工号", "风险事件", "风险责任人工号", "评价方法", "固有L", "固有E", "固有C/S",
                "管控措施", "措施分类", "管控层级", "措施责任人工号", "检查内容", "检查周期", "周期单位", "检查日");
        return Workbooks.workbook(Map.of("风险清单", List.of(headings, row("巡检甲"), row("巡检乙"))));
    }

    private List<String> row(String measure) {
        return List.of(
                "G-2201",
                point,
                "储存场所",
                point + "单元",
                "储运车间",
                "E0010",
                "泄漏起火",
                "E0010",
                "LEC 法",
                "3",
                "6",
                "15",
                measure + point,
                "静设备",
                "班组级",
                "E0010",
                "呼吸阀无堵塞",
                "1",
                "天",
                "每日");
    }
}
