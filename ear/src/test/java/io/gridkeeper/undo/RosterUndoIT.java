package io.gridkeeper.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.gridkeeper.system.Api;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A whole roster brought and taken back: units, grids, people, logins, posts, places and objects, new and corrected. */
@SystemTest
class RosterUndoIT {

    private final Workbooks books;
    private final Api api;
    private final String mark = UUID.randomUUID().toString().substring(0, 6);

    RosterUndoIT(Server server) {
        books = new Workbooks(server);
        api = new Api(server);
    }

    @Test
    void leavesEverythingAsItWasBefore() throws IOException {
        var before = everything();
        books.bring("rosterImports", roster())
                .statusCode(200)
                .body("people.added", equalTo(1))
                .body("people.total", equalTo(2));
        var brought = everything();
        assertThat(brought.keySet())
                .allSatisfy(sheet -> assertThat(brought.get(sheet)).as(sheet).isNotEqualTo(before.get(sheet)));
        assertThat(logins()).isOne();
        assertThat(brought.get("人员")).anySatisfy(row -> assertThat(row).contains("0 E0200", "3 见习" + mark));
        int done = books.latest();

        books.undo(done).statusCode(200).body("undoneBy", equalTo("zhaojianguo"));

        assertThat(everything()).isEqualTo(before);
        assertThat(logins()).isZero();
        books.undo(done).statusCode(409).body("key", equalTo("bulk.refusal.undoneAlready"));
        books.bring("rosterImports", roster()).statusCode(200).body("people.added", equalTo(1));
        books.undo(books.latest()).statusCode(200);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void isRefusedOnceAHazardLiesInANewGridAndLeavesEverything() throws IOException {
        int done = brought();
        long grid = api.number("select id from grid where code = ?", "GU" + mark);
        api.post(
                        books.office(),
                        "/hazards",
                        Map.of("gridId", grid, "placeText", "新区", "description", "临边无护栏", "category", "EQUIPMENT"))
                .statusCode(201);

        refusesAndLeavesEverything(done, "bulk.used.hazard", "隐患");
    }

    @Test
    void isRefusedOnceARiskLiesInANewGridAndLeavesEverything() throws IOException {
        int done = brought();
        long grid = api.number("select id from grid where code = ?", "GU" + mark);
        api.post(books.office(), "/riskPoints", Map.of("name", "新区料堆" + mark, "kind", "AREA", "gridId", grid))
                .statusCode(201);

        refusesAndLeavesEverything(done, "bulk.used.risk", "风险");
    }

    @Test
    void isRefusedOnceSomethingWasHandedDownToANewGridAndLeavesEverything() throws IOException {
        int done = brought();
        long grid = api.number("select id from grid where code = ?", "GU" + mark);
        api.post(books.office(), "/directives", Map.of("kind", "TASK", "title", "新区排查", "gridIds", List.of(grid)))
                .statusCode(201);

        refusesAndLeavesEverything(done, "bulk.used.directive", "下达");
    }

    @Test
    void isRefusedOnceALaterRosterCorrectedARowAndNamesIt() throws IOException {
        int done = brought();
        var later = new LinkedHashMap<String, List<List<String>>>();
        later.put(
                "人员", List.of(List.of("工号", "姓名", "单位编码", "职务"), List.of("T" + mark, "测试员" + mark, "LU" + mark, "班长")));
        books.bring("rosterImports", Workbooks.workbook(later)).statusCode(200);

        refusesAndLeavesEverything(done, "bulk.refusal.changed", "T" + mark);
    }

    private void refusesAndLeavesEverything(int done, String key, String named) throws IOException {
        var before = everything();

        books.undo(done)
                .statusCode(409)
                .body("key", equalTo(key))
                .body("detail", containsString(named))
                .body("detail", containsString("不能撤销"));

        assertThat(everything()).isEqualTo(before);
        assertThat(logins()).isOne();
        books.view(done).statusCode(200).body("undoneAt", nullValue());
    }

    private int brought() throws IOException {
        books.bring("rosterImports", roster()).statusCode(200);
        return books.latest();
    }

    private Map<String, List<List<String>>> everything() throws IOException {
        return books.export("rosterImports/export");
    }

    private long logins() {
        return api.number("select count(*) from account where login = ?", "tu" + mark);
    }

    /** One new of everything, and somebody known with another job title. */
    private byte[] roster() throws IOException {
        var known = everything().getOrDefault("人员", List.of()).stream()
                .filter(row -> row.contains("0 E0200"))
                .findFirst()
                .orElseThrow();
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        sheets.put("单位", List.of(List.of("编码", "名称", "类型", "上级编码"), List.of("LU" + mark, "测试班组" + mark, "班组", "LY")));
        sheets.put(
                "网格",
                List.of(
                        List.of("网格编码", "网格名称", "上级网格编码", "所属单位编码", "位置", "业务类别"),
                        List.of("GU" + mark, "测试网格" + mark, "G-00", "LU" + mark, "新区", "安全")));
        sheets.put(
                "人员",
                List.of(
                        List.of("工号", "姓名", "单位编码", "职务", "手机号", "登录名", "角色"),
                        List.of("T" + mark, "测试员" + mark, "LU" + mark, "操作工", "", "tu" + mark, "员工"),
                        corrected(known)));
        sheets.put(
                "任职",
                List.of(List.of("网格编码", "工号", "岗位", "起始日期"), List.of("GU" + mark, "T" + mark, "网格联络员", "2026-11-02")));
        sheets.put("地点", List.of(List.of("地点编码", "地点名称", "网格编码"), List.of("PU" + mark, "新区", "GU" + mark)));
        sheets.put(
                "责任对象",
                List.of(List.of("对象编码", "对象名称", "类别", "网格编码"), List.of("OU" + mark, "测试设备", "设备", "GU" + mark)));
        return Workbooks.workbook(sheets);
    }

    /** An exported cell begins with its column. */
    private List<String> corrected(List<String> exported) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < 5; column++) {
            var prefix = column + " ";
            cells.add(exported.stream()
                    .filter(cell -> cell.startsWith(prefix))
                    .map(cell -> cell.substring(prefix.length()))
                    .findFirst()
                    .orElse(""));
        }
        cells.set(3, "见习" + mark);
        cells.add("");
        cells.add("");
        return cells;
    }
}
