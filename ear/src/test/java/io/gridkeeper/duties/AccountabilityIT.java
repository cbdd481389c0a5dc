package io.gridkeeper.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Accountability cases: whom they name, who corrects, speaks and decides, and every door that stays shut to others. */
@SystemTest
class AccountabilityIT {

    private static final String CASES = "/accountabilityCases";

    private final Foundry foundry;

    AccountabilityIT(Server server) throws SQLException {
        foundry = new Foundry(server);
    }

    @Test
    @Clause("R11-2.2.1a")
    void namesTheHeadOfTheUnitForTheLeadAndEverybodyElseByHisPostOfTheDay() {
        long id = opened();

        foundry.get(foundry.administrator, CASES + "/" + id)
                .statusCode(200)
                .body("kept", equalTo(true))
                .body("people.findAll { it.liability == 'LEADERSHIP' }.personId", equalTo(List.of(person("E0103"))))
                .body("people.findAll { it.liability == 'SUPERVISORY' }.personId", equalTo(List.of(person("E0006"))))
                .body(
                        "people.findAll { it.liability == 'DIRECT' }.personId",
                        containsInAnyOrder(person("E0112"), person("E0113"), person("E0114"), person("E0115")))
                .body("people.post.chinese", everyItem(notNullValue()));
    }

    @Test
    @Clause("R11-2.2.1a")
    void isCorrectedWithAReasonHeardDecidedByTheOfficeAndThenLeftAlone() {
        long id = opened();
        var named = Map.of("personId", foundry.workerId, "liability", "DIRECT", "reason", "当班操作");
        foundry.post(
                        foundry.administrator,
                        path(id, "people"),
                        Map.of("personId", foundry.workerId, "liability", "DIRECT"))
                .statusCode(422)
                .body("key", equalTo("accountability.missing.reason"));
        foundry.post(foundry.administrator, path(id, "people"), named).statusCode(200);
        foundry.post(foundry.administrator, path(id, "people"), named).statusCode(409);
        int liaison = foundry.get(foundry.administrator, CASES + "/" + id)
                .extract()
                .path("people.find { it.personId == " + person("E0115") + " }.id");
        foundry.post(foundry.administrator, path(id, "people/" + liaison + "/relief"), Map.of("text", "当日出差"))
                .statusCode(200)
                .body("people.find { it.id == " + liaison + " }.relievedFor", equalTo("当日出差"));

        foundry.put(foundry.worker, path(id, "statement"), Map.of("text", "已提醒班长"))
                .statusCode(200);
        foundry.put(foundry.administrator, path(id, "statement"), Map.of("text", "x"))
                .statusCode(403);
        foundry.post(foundry.administrator, path(id, "decision"), Map.of("text", "通报"))
                .statusCode(403);
        foundry.post(foundry.office, path(id, "decision"), Map.of("text", "通报批评"))
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("decided.by", equalTo("赵建国"))
                .body("people.find { it.personId == " + foundry.workerId + " }.statement", equalTo("已提醒班长"));

        foundry.post(foundry.office, path(id, "people"), named).statusCode(409);
        foundry.put(foundry.worker, path(id, "statement"), Map.of("text", "再说")).statusCode(409);
        foundry.post(foundry.office, path(id, "decision"), Map.of("text", "改判"))
                .statusCode(409)
                .body("clause.id", equalTo("R07-15b"));
        foundry.get(foundry.worker, CASES + "/" + id).body("decided.decision", equalTo("通报批评"));
    }

    @Test
    void showsSomebodyNamedHisOwnLineAndAllOthersNothing() {
        long id = opened();

        foundry.get(foundry.head, CASES + "/" + id)
                .statusCode(200)
                .body("kept", equalTo(false))
                .body("people", hasSize(1))
                .body("people[0].personId", equalTo(person("E0006")));
        foundry.post(foundry.head, path(id, "people"), Map.of("personId", 1, "liability", "DIRECT", "reason", "x"))
                .statusCode(403);
        for (var who : List.of(foundry.compliance, foundry.worker, foundry.stranger)) {
            foundry.get(who, CASES + "/" + id).statusCode(404);
            foundry.put(who, path(id, "statement"), Map.of("text", "x")).statusCode(404);
            assertThat(foundry.get(who, CASES + "?limit=200")
                            .statusCode(200)
                            .extract()
                            .asString())
                    .doesNotContain(foundry.mark);
        }
        foundry.post(foundry.stranger, CASES, wish()).statusCode(404);
        foundry.post(foundry.worker, CASES, wish()).statusCode(403);
        foundry.get(foundry.head, CASES + "?limit=200").body("rows.id", hasItem((int) id));
        foundry.get(foundry.office, CASES + "?state=DECIDED&limit=200").body("rows.id", not(hasItem((int) id)));
        foundry.get(foundry.office, CASES + "?state=OPEN&limit=200&grid=" + foundry.section)
                .body("rows.id", hasItem((int) id));
        assertThat(foundry.number(
                        "select count(*) from audit_entry where before_state like ? or after_state like ?",
                        "%" + foundry.mark + "%",
                        "%" + foundry.mark + "%"))
                .isZero();
        assertThat(foundry.number("select count(*) from notice where arguments like ?", "%" + foundry.mark + "%"))
                .isZero();
        assertThat(foundry.number(
                        "select count(*) from notice where link = ? and message_key = 'accountability.notice.named'",
                        "/duty/accountabilityCase?id=" + id))
                .isEqualTo(6);
    }

    @Test
    void refusesAClauseThatIsNoneAndADayThatIsNotOver() {
        var unknown = wish("clause", "R99-1");
        foundry.post(foundry.office, CASES, unknown)
                .statusCode(422)
                .body("key", equalTo("accountability.refusal.clause"));
        foundry.post(
                        foundry.office,
                        CASES,
                        wish("happenedOn", Foundry.TODAY.plusDays(1).toString()))
                .statusCode(422)
                .body("key", equalTo("accountability.refusal.future"));
        foundry.post(foundry.office, CASES, wish("hazardNumber", "YH-0")).statusCode(404);
    }

    private long opened() {
        return Foundry.id(foundry.post(foundry.administrator, CASES, wish()));
    }

    private Map<String, Object> wish() {
        return wish("happenedOn", Foundry.TODAY.minusDays(1).toString());
    }

    private Map<String, Object> wish(String field, Object value) {
        var wish = new HashMap<String, Object>(
                Map.of("gridId", foundry.section, "event", "未按规定停机" + foundry.mark, "clause", "R07-15b"));
        wish.put(field, value);
        return wish;
    }

    private int person(String staffNumber) {
        return (int) foundry.person(staffNumber);
    }

    private static String path(long id, String what) {
        return CASES + "/" + id + "/" + what;
    }
}
