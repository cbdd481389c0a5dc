package io.gridkeeper.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A directive from the office that hands it down to the worker who reports it, and nothing of it for strangers. */
@SystemTest
class DirectiveIT {

    private final Foundry foundry;

    DirectiveIT(Server server) throws SQLException {
        foundry = new Foundry(server);
    }

    @Test
    @Clause({"R02-1d", "R06-C1a"})
    void goesFromTheOfficeOverANameAndAReceiptToAResult() {
        long id = issued("TASK", "线路排查", foundry.section, foundry.neighbour);
        long line = line(id, foundry.section);
        foundry.get(foundry.office, "/directives/" + id)
                .statusCode(200)
                .body("progress.lines", equalTo(2))
                .body("progress.named", equalTo(2))
                .body("progress.acknowledged", equalTo(0))
                .body("progress.open", hasSize(2));

        foundry.put(foundry.administrator, "/directives/lines/" + line + "/person", named(foundry.workerId))
                .statusCode(200)
                .body("person", equalTo("王磊"));
        foundry.get(foundry.worker, "/notices").body("rows.text", hasItem(containsString(foundry.mark)));
        foundry.post(foundry.worker, "/directives/lines/" + line + "/receipt", Map.of())
                .statusCode(200)
                .body("acknowledgedOn", equalTo(Foundry.TODAY.toString()))
                .body("doneOn", nullValue());
        foundry.post(foundry.worker, "/directives/lines/" + line + "/result", Map.of("text", "检查 12 台"))
                .statusCode(200)
                .body("doneOn", equalTo(Foundry.TODAY.toString()))
                .body("reported", equalTo("检查 12 台"));

        foundry.get(foundry.office, "/directives/" + id)
                .body("progress.acknowledged", equalTo(1))
                .body("progress.done", equalTo(1))
                .body("progress.open", equalTo(List.of("造型工段")));
    }

    @Test
    @Clause("R02-1d")
    void showsEachOnlyWhatConcernsHisGrids() {
        long id = issued("TASK", "只看自己", foundry.section, foundry.neighbour);

        foundry.get(foundry.worker, "/directives/" + id + "/lines")
                .statusCode(200)
                .body("gridName", equalTo(List.of("熔炼工段")));
        foundry.get(foundry.head, "/directives/" + id + "/lines").body("$", hasSize(2));
        foundry.get(foundry.stranger, "/directives/" + id).statusCode(404);
        foundry.get(foundry.stranger, "/directives/" + id + "/lines").statusCode(404);
        foundry.get(foundry.stranger, "/directives?limit=200").body("rows.id", not(hasItem((int) id)));
        foundry.post(foundry.stranger, "/directives/lines/" + line(id, foundry.section) + "/receipt", Map.of())
                .statusCode(404);
        foundry.post(foundry.worker, "/directives/lines/" + line(id, foundry.neighbour) + "/receipt", Map.of())
                .statusCode(404);
    }

    @Test
    @Clause("R06-C1a")
    void refusesWhoIsNotNamedAndWhatIsOverByTheClauseBehindIt() {
        long id = issued("MEASURE", "专项措施", foundry.section);
        long line = line(id, foundry.section);
        foundry.post(foundry.administrator, "/directives", wish("TASK", "越级", foundry.section))
                .statusCode(403);
        foundry.post(foundry.mate, "/directives/lines/" + line + "/receipt", Map.of())
                .statusCode(403)
                .body("key", equalTo("directive.refusal.mayNot"))
                .body("clause.id", equalTo("R06-C1a"));
        foundry.put(foundry.mate, "/directives/lines/" + line + "/person", named(foundry.workerId))
                .statusCode(403);

        foundry.post(foundry.administrator, "/directives/lines/" + line + "/result", Map.of())
                .statusCode(200);
        foundry.post(foundry.administrator, "/directives/lines/" + line + "/result", Map.of())
                .statusCode(409)
                .body("key", equalTo("directive.refusal.done"))
                .body("clause.id", equalTo("R06-C1a"));

        long withdrawn = issued("MEASURE", "限期措施", foundry.section);
        foundry.delete(foundry.administrator, "/directives/" + withdrawn).statusCode(403);
        foundry.delete(foundry.office, "/directives/" + withdrawn).statusCode(200);
        foundry.post(foundry.head, "/directives/lines/" + line(withdrawn, foundry.section) + "/receipt", Map.of())
                .statusCode(409)
                .body("key", equalTo("directive.refusal.withdrawn"))
                .body("clause.id", equalTo("R06-C1a"));
    }

    @Test
    @Clause({"R06-B3a", "R11-2.2.2a"})
    void measuresWhatEachGridHasSetUp() {
        long done = issued("SETUP", "公示牌", foundry.section, foundry.neighbour);
        issued("SETUP", "联系卡", foundry.section);
        foundry.post(foundry.head, "/directives/lines/" + line(done, foundry.section) + "/result", Map.of())
                .statusCode(200);

        var ours = "find { it.gridId == " + foundry.section + " }";
        foundry.get(foundry.office, "/directives/standings?kind=SETUP")
                .statusCode(200)
                .body(ours + ".operational", equalTo(false))
                .body(ours + ".items", greaterThanOrEqualTo(2))
                .body(ours + ".missing", hasItem("联系卡" + foundry.mark))
                .body(ours + ".missing", not(hasItem("公示牌" + foundry.mark)));
        foundry.get(foundry.stranger, "/directives/standings?kind=SETUP")
                .body("gridId", not(hasItem((int) foundry.section)));
    }

    @Test
    @Clause("R12-3.1.2a")
    void isConfirmedByEachMemberForHimself() {
        long id = issued("CONFIRMATION", "年度确认", foundry.section);
        int members = (int) foundry.number(
                "select count(distinct person_id) from grid_appointment where grid_id = ? and (valid_to is null or"
                        + " valid_to >= current_date)",
                foundry.section);
        long own = foundry.number(
                "select id from directive_line where directive_id = ? and person_id = ?", id, foundry.person("E0006"));
        foundry.get(foundry.office, "/directives/" + id)
                .body("progress.lines", equalTo(members))
                .body("progress.open", hasItem("周强"));

        foundry.post(foundry.administrator, "/directives/lines/" + own + "/result", Map.of())
                .statusCode(403)
                .body("clause.id", equalTo("R12-3.1.2a"));
        foundry.post(foundry.head, "/directives/lines/" + own + "/result", Map.of())
                .statusCode(200);

        foundry.get(foundry.office, "/directives/" + id)
                .body("progress.done", equalTo(1))
                .body("progress.open", not(hasItem("周强")));
    }

    @Test
    void isThereInTheDemonstrationCompany() {
        foundry.get(foundry.office, "/directives?limit=200").body("rows.title", hasItems("入冬前用电线路排查", "班前安全提示制度"));
        assertThat(foundry.number("select count(*) from directive_line where reported is not null"))
                .isPositive();
    }

    private long issued(String kind, String title, Long... grids) {
        return Foundry.id(foundry.post(foundry.office, "/directives", wish(kind, title, grids)));
    }

    private Map<String, Object> wish(String kind, String title, Long... grids) {
        return Map.of("kind", kind, "title", title + foundry.mark, "gridIds", List.of(grids));
    }

    private static Map<String, Object> named(long person) {
        return Map.of("personId", person);
    }

    private long line(long directive, long grid) {
        return foundry.number("select id from directive_line where directive_id = ? and grid_id = ?", directive, grid);
    }
}
