package io.gridkeeper.sales;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@SystemTest
class TeamIT {

    private final Sellers sellers;
    private final String mark = UUID.randomUUID().toString().replace("-", "").substring(0, 10);
    private final LocalDateTime hour;

    TeamIT(Server server) throws SQLException {
        sellers = new Sellers(server);
        hour = LocalDate.of(2030, 1, 1)
                .plusDays(Math.floorMod(mark.hashCode(), 20_000))
                .atTime(14, 0);
    }

    @Test
    @Clause({"R14-3.2.2a", "R14-3.2.2b", "R14-3.2.2c", "R14-3.2.2d"})
    void formsATeamAsTheRegulationAllowsOnly() {
        sellers.post(sellers.manager, "/salesTeams", team(null, marketing(sellers.jin), dual(70, 30)))
                .statusCode(422)
                .body("clause.id", equalTo("R14-3.2.2b"));
        sellers.post(
                        sellers.manager,
                        "/salesTeams",
                        team(sellers.feng, marketing(sellers.jin), marketing(sellers.hu), dual(70, 30)))
                .statusCode(422)
                .body("clause.id", equalTo("R14-3.2.2c"));
        sellers.post(
                        sellers.manager,
                        "/salesTeams",
                        team(null, marketing(sellers.jin), marketing(sellers.hu), dual(70, 40)))
                .statusCode(422)
                .body("clause.id", equalTo("R14-3.2.2d"));
        sellers.post(sellers.jinanHead, "/salesTeams", team(null, marketing(sellers.jin)))
                .statusCode(403);

        var code = formed();
        sellers.get(sellers.jinanHead, "/salesTeams/" + code)
                .statusCode(200)
                .body("row.members", equalTo(3))
                .body("row.majority", equalTo(true))
                .body("members.find { it.kind == 'MAINTENANCE' }.headName", equalTo("孟凡军"));
        sellers.as(sellers.manager)
                .delete(sellers.url("/salesTeams/" + code + "/members/" + sellers.hu.id()))
                .then()
                .statusCode(200)
                .body("row.majority", equalTo(false));
    }

    @Test
    @Clause("R14-3.2.2e")
    void letsTheAreaManagerGiveRoutineWorkAndAskForTheRest() {
        var code = formed();
        sellers.post(sellers.jinanHead, "/salesTasks", task(code, "PROJECT", hour))
                .statusCode(422)
                .body("clause.id", equalTo("R14-3.2.2e"));
        String asked = sellers.post(sellers.jinanHead, "/salesTasks/requests", task(code, "PROJECT", hour))
                .statusCode(201)
                .body("task.state", equalTo("REQUESTED"))
                .extract()
                .path("task.number");
        sellers.post(sellers.jinanHead, "/salesTasks/" + asked + "/answers", Map.of("granted", true))
                .statusCode(403);
        sellers.post(sellers.head, "/salesTasks/" + asked + "/answers", Map.of("granted", true))
                .statusCode(200)
                .body("task.state", equalTo("ASSIGNED"));
        sellers.post(sellers.jinanHead, "/salesTasks", task(code, "VISIT", hour.plusHours(4)))
                .statusCode(201)
                .body("conflict", nullValue());
        sellers.post(sellers.hu, "/salesTasks", task(code, "VISIT", hour.plusHours(8)))
                .statusCode(403);
    }

    @Test
    @Clause("R14-3.2.2f")
    void opensAConflictAndKeepsItsDecision() {
        var code = formed();
        var start = hour.plusDays(3);
        sellers.post(sellers.jinanHead, "/salesTasks", task(code, "VISIT", start))
                .statusCode(201);
        String conflict = sellers.post(sellers.head, "/salesTasks", task(code, "PROJECT", start))
                .statusCode(201)
                .extract()
                .path("conflict");
        var decision =
                Map.of("decision", "DEPARTMENT_FIRST", "words", "部门割接不能改期", "movedTo", instant(start.plusDays(1)));

        sellers.post(sellers.hu, "/salesTasks/conflicts/" + conflict + "/settlement", decision)
                .statusCode(403);
        sellers.post(sellers.qin, "/salesTasks/conflicts/" + conflict + "/settlement", decision)
                .statusCode(404);
        sellers.post(sellers.jinanHead, "/salesTasks/conflicts/" + conflict + "/settlement", decision)
                .statusCode(204);
        sellers.get(sellers.head, "/salesTeams/" + code)
                .statusCode(200)
                .body("conflicts[0].decision", equalTo("DEPARTMENT_FIRST"))
                .body("conflicts[0].words", equalTo("部门割接不能改期"))
                .body("tasks.find { it.source == 'TEAM' }.beginsAt", equalTo(instant(start.plusDays(1))));
        sellers.post(sellers.head, "/salesTasks/conflicts/" + conflict + "/settlement", decision)
                .statusCode(409);
    }

    @Test
    @Clause({"R14-M1b", "R14-3.2.2d"})
    void assessesADualMemberInTwoPartsEachByItsOwn() {
        var code = formed();
        var scores = "/salesTeams/" + code + "/scores";

        sellers.put(sellers.jinanHead, scores, score("TEAM", 80)).statusCode(200);
        sellers.put(sellers.jinanHead, scores, score("DEPARTMENT", 90))
                .statusCode(403)
                .body("clause.id", equalTo("R14-M1b"));
        sellers.put(sellers.head, scores, score("TEAM", 10)).statusCode(403);
        sellers.put(sellers.head, scores, score("DEPARTMENT", 90))
                .statusCode(200)
                .body("result", hasItem(87.0f));
        sellers.get(sellers.feng, scores).body("personId", everyItem(equalTo((int) sellers.feng.id())));
    }

    @Test
    @Clause("R14-3.2.2a")
    void showsAnAgentTheOwnListOnly() {
        var own = sellers.filed("代" + mark, sellers.agent);
        var foreign = sellers.filed("他" + mark, sellers.hu);

        sellers.get(sellers.agent, "/customers?limit=200")
                .statusCode(200)
                .body("rows.number", hasItem(own))
                .body("rows.ownerId", everyItem(equalTo((int) sellers.agent.id())));
        sellers.get(sellers.agent, "/customers?grid=" + sellers.jinan + "&limit=200")
                .body("rows.ownerId", everyItem(equalTo((int) sellers.agent.id())));
        sellers.get(sellers.agent, "/customers/" + foreign).statusCode(404);
        sellers.get(sellers.agent, "/customers/" + own).statusCode(200);
        sellers.get(sellers.agent, "/customers/map?grid=" + sellers.jinan).statusCode(404);
        sellers.get(sellers.agent, "/salesTeams").statusCode(200).body("", hasSize(0));
        sellers.get(sellers.agent, "/salesTeams/V-01").statusCode(404);
        sellers.get(sellers.agent, "/salesGrids").body("rows", hasSize(0));
        sellers.get(sellers.agent, "/salesChannels").body("rows", hasSize(0));
        var order = sellers.placed(sellers.agent, sellers.order("SALE", own));
        sellers.get(sellers.agent, "/salesOrders?limit=200")
                .body("rows.number", hasItem(order))
                .body("rows.handlerId", everyItem(equalTo((int) sellers.agent.id())));
        var other = sellers.placed(sellers.hu, sellers.order("SALE", foreign));
        sellers.get(sellers.agent, "/salesOrders/" + other).statusCode(404);
        sellers.post(sellers.agent, "/salesOrders", sellers.order("SALE", foreign))
                .statusCode(404);
    }

    @Test
    void showsAForeignGridNoTeam() {
        var code = formed();

        for (var stranger : List.of(sellers.qin, sellers.worker)) {
            sellers.get(stranger, "/salesTeams").body("code", not(hasItem(code)));
            sellers.get(stranger, "/salesTeams/" + code).statusCode(404);
            sellers.get(stranger, "/salesTeams/" + code + "/scores").statusCode(404);
            sellers.post(stranger, "/salesTasks", task(code, "VISIT", hour.plusDays(9)))
                    .statusCode(404);
            sellers.put(stranger, "/salesTeams/" + code + "/scores", score("TEAM", 1))
                    .statusCode(404);
        }
    }

    private String formed() {
        return sellers.post(
                        sellers.manager,
                        "/salesTeams",
                        team(sellers.jin, marketing(sellers.jin), marketing(sellers.hu), dual(70, 30)))
                .statusCode(201)
                .extract()
                .path("row.code");
    }

    @SafeVarargs
    private Map<String, Object> team(Sellers.@Nullable Seller leader, Map<String, Object>... members) {
        var team = new HashMap<String, Object>();
        team.put("code", "V" + mark + members.length);
        team.put("name", "团队" + mark);
        team.put("gridCode", "S-01");
        team.put("leaderId", leader == null ? null : leader.id());
        team.put("from", "2026-11-02");
        var people = new ArrayList<Map<String, Object>>();
        for (var member : members) {
            people.add(member);
        }
        team.put("members", people);
        return team;
    }

    private static Map<String, Object> marketing(Sellers.Seller who) {
        return Map.of("personId", who.id(), "kind", "MARKETING");
    }

    private Map<String, Object> dual(int department, int team) {
        return Map.of(
                "personId",
                sellers.feng.id(),
                "kind",
                "MAINTENANCE",
                "headId",
                sellers.head.id(),
                "departmentWeight",
                department,
                "teamWeight",
                team);
    }

    private Map<String, Object> task(String code, String type, LocalDateTime start) {
        return Map.of(
                "teamCode",
                code,
                "personId",
                sellers.feng.id(),
                "workType",
                type,
                "title",
                "工作" + mark,
                "begins",
                instant(start),
                "ends",
                instant(start.plusHours(1)));
    }

    private Map<String, Object> score(String part, int points) {
        return Map.of("personId", sellers.feng.id(), "part", part, "points", points);
    }

    private static String instant(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC).toString();
    }
}
