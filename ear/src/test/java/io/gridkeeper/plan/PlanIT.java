package io.gridkeeper.plan;

import static io.gridkeeper.plan.Drawings.OFFICE;
import static io.gridkeeper.plan.Drawings.box;
import static io.gridkeeper.plan.Drawings.shape;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Plans and shapes over REST; the foundry is G-11 with 1101 to 1103 below, the tank farm's worker is the stranger. */
@SystemTest
class PlanIT {

    private static final String ADMIN = "limin";
    private static final String STRANGER = "liuyang";

    private final Drawings drawings;
    private final String office;
    private final String admin;
    private final String stranger;

    PlanIT(Server server) {
        drawings = new Drawings(server);
        office = drawings.token(OFFICE);
        admin = drawings.token(ADMIN);
        stranger = drawings.token(STRANGER);
    }

    @Test
    void drawsGridsAndShowsOverlapsGapsAndWhatSticksOut() {
        long plan = drawings.site(office, "铸造车间", "G-11");

        draw(office, plan, "G-11", box(60, 50, 380, 200));
        draw(admin, plan, "G-1101", box(60, 50, 200, 200));
        draw(admin, plan, "G-1102", box(220, 50, 140, 210));

        drawings.get(office, "/plans/" + plan + "/findings")
                .statusCode(200)
                .body("kind", hasItem("OVERLAP"))
                .body("kind", hasItem("GAP"))
                .body("find { it.kind == 'OVERLAP' }.gridCode", equalTo("G-1101"))
                .body("find { it.kind == 'OVERLAP' }.otherCode", equalTo("G-1102"))
                .body("find { it.kind == 'GAP' }.gridCode", equalTo("G-11"));
        // 380 by 200 of 1,000 are 400 metres: 152 by 80 metres
        drawings.get(office, "/plans/" + plan + "/shapes")
                .body("find { it.gridCode == 'G-11' }.squareMetres.toDouble()", closeTo(12_160, 1));
    }

    @Test
    void keepsEarlierShapesForTheirDays() {
        long plan = drawings.site(office, "造型工段", "G-11");
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var first = Map.of(
                "planId",
                plan,
                "gridCode",
                "G-1102",
                "corners",
                box(0, 0, 100, 100),
                "from",
                today.minusDays(30).toString());

        drawings.post(office, "/gridShapes", first).statusCode(201);
        long second = draw(office, plan, "G-1102", box(0, 0, 50, 50));
        draw(office, plan, "G-1102", box(0, 0, 40, 40));

        drawings.get(office, "/plans/" + plan + "/shapes?day=" + today.minusDays(1))
                .body("size()", equalTo(1))
                .body("[0].validTo", equalTo(today.minusDays(1).toString()));
        drawings.get(office, "/plans/" + plan + "/shapes")
                .body("id", contains((int) second))
                .body("[0].corners[1].x.toDouble()", closeTo(144, 0.01));
        drawings.delete(office, "/gridShapes/" + second).statusCode(204);
        drawings.get(office, "/plans/" + plan + "/shapes").body("", empty());
    }

    @Test
    void refusesWhatIsNoShapeOrNoPlan() {
        long plan = drawings.site(office, "拒绝", "G-11");
        var bow =
                List.of(Map.of("x", 0, "y", 0), Map.of("x", 9, "y", 9), Map.of("x", 9, "y", 0), Map.of("x", 0, "y", 9));

        drawings.post(office, "/gridShapes", shape(plan, "G-1101", bow))
                .statusCode(422)
                .body("key", equalTo("plan.refusal.crossing"));
        drawings.post(office, "/gridShapes", shape(plan, "G-1101", box(900, 500, 200, 200)))
                .statusCode(422);
        drawings.bring(office, "坏图", "G-11", "plan.png", "GIF89a".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("key", equalTo("plan.refusal.kind"));
        drawings.bring(office, "", "G-11", "plan.svg", Drawings.SITE.getBytes(StandardCharsets.UTF_8))
                .statusCode(422);
        drawings.bring(admin, "越权", "G-11", "plan.svg", Drawings.SITE.getBytes(StandardCharsets.UTF_8))
                .statusCode(403);
    }

    @Test
    void givesAStrangerNothingThroughAnyDoor() {
        long plan = drawings.site(office, "铸造车间不外传", "G-11");
        long shape = draw(office, plan, "G-1101", box(60, 50, 200, 200));

        for (var door : List.of("", "/picture", "/shapes", "/findings")) {
            drawings.get(stranger, "/plans/" + plan + door).statusCode(404);
        }
        drawings.get(stranger, "/gridShapes/" + shape).statusCode(404);
        drawings.delete(stranger, "/gridShapes/" + shape).statusCode(404);
        drawings.post(stranger, "/gridShapes", shape(plan, "G-1101", box(0, 0, 9, 9)))
                .statusCode(404);
        drawings.get(stranger, "/plans").statusCode(200).body("rows.id", not(hasItem((int) plan)));
        assertThat(drawings.get(stranger, "/plans").extract().asString()).doesNotContain("铸造车间不外传");

        drawings.get(admin, "/plans/" + plan + "/picture")
                .statusCode(200)
                .contentType("image/png")
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void showsOnACommonPlanOnlyOnesOwnGrids() {
        long plan = drawings.site(office, "全厂", "G-00");
        draw(office, plan, "G-1101", box(60, 50, 200, 200));
        draw(office, plan, "G-1201", box(200, 50, 200, 200));

        drawings.get(admin, "/plans/" + plan)
                .statusCode(200)
                .body("gridName", equalTo(""))
                .body("shapes", equalTo(1));
        drawings.get(admin, "/plans/" + plan + "/shapes").body("gridCode", contains("G-1101"));
        drawings.get(admin, "/plans/" + plan + "/findings").body("", empty());
        drawings.post(admin, "/gridShapes", shape(plan, "G-1201", box(0, 0, 9, 9)))
                .statusCode(404);
        drawings.get(office, "/plans/" + plan + "/shapes").body("gridCode", contains("G-1101", "G-1201"));
    }

    @Test
    void drawsOutsideAreasInDegrees() {
        long map = drawings.as(office)
                .multiPart("name", "厂外管线", "text/plain; charset=UTF-8")
                .multiPart("kind", "MAP")
                .multiPart("gridCode", "G-00")
                .post(drawings.url("/plans"))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
        var corners = List.of(
                Map.of("x", 118.10, "y", 36.70), Map.of("x", 118.11, "y", 36.70), Map.of("x", 118.11, "y", 36.71));

        drawings.post(office, "/gridShapes", shape(map, "G-00", corners))
                .statusCode(201)
                .body("squareMetres.toDouble()", closeTo(495_600, 2_000));
        drawings.get(office, "/plans/" + map + "/picture").statusCode(404);
        drawings.get(office, "/plans").body("rows.name", hasItem("厂外管线"));
    }

    private long draw(String token, long plan, String grid, List<Map<String, Object>> corners) {
        return drawings.post(token, "/gridShapes", shape(plan, grid, corners))
                .statusCode(201)
                .body("validFrom", containsString("-"))
                .extract()
                .jsonPath()
                .getLong("id");
    }
}
