package io.gridkeeper.grids;

import static io.gridkeeper.grids.GridOffice.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@SystemTest
class GridLifeIT {

    private static final LocalDate SPRING = TODAY.minusDays(200);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    private final String grid =
            "T-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final GridOffice office;
    private final List<GridOffice.Person> free;

    GridLifeIT(Server server) throws SQLException {
        office = new GridOffice(server);
        free = office.freePeople(6);
    }

    @Test
    @Clause({"R02-1b", "R08-3.5a"})
    void refusesAThirdAdministratorAndASecondGridForOne() {
        var other = grid + "-B";
        office.found(grid, "G-10", "");
        office.found(other, "G-10", "");
        office.appoint(grid, free.get(0), "GRID_ADMIN", SPRING);
        office.appoint(grid, free.get(1), "GRID_ADMIN", SPRING);

        office.post("/appointments", GridOffice.appointment(grid, free.get(2), "GRID_ADMIN", TODAY))
                .statusCode(409)
                .body("clause.id", equalTo("R02-1b"));
        office.post("/appointments", GridOffice.appointment(other, free.get(1), "GRID_ADMIN", TODAY))
                .statusCode(409)
                .body("clause.id", equalTo("R08-3.5a"))
                .body("detail", containsString(grid));
        office.get("/vacancies")
                .statusCode(200)
                .body("gridCode", hasItem(other))
                .body("gridCode", hasItem(grid));
    }

    @Test
    @Clause("R08-3.5a")
    void letsOnlyOneOfManyRequestsGiveAPersonHisGrid() throws Exception {
        for (int i = 0; i < 4; i++) {
            office.found(grid + "-" + i, "G-10", "");
        }
        List<Callable<Integer>> calls = Stream.of(0, 1, 2, 3)
                .map(i -> (Callable<Integer>) () -> office.post(
                                "/appointments",
                                GridOffice.appointment(grid + "-" + i, free.get(3), "GRID_ADMIN", TODAY))
                        .extract()
                        .statusCode())
                .toList();

        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var answers = threads.invokeAll(calls).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
        }
    }

    @Test
    @Clause("R07-11a")
    void leavesYesterdayAsItWasWhenAPersonChanges() {
        long id = office.found(grid, "G-10", "每日巡查两次");
        long former = office.appoint(grid, free.get(0), "SAFETY_RESPONSIBLE", SPRING);
        var number = hazardInHandOf(id, free.get(0));

        long list = office.post(
                        "/appointments/" + former + "/successors",
                        Map.of("personId", free.get(1).id(), "from", TODAY.toString(), "reason", "调岗"))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");

        appointments(YESTERDAY).body("personName", contains(free.get(0).name()));
        appointments(TODAY).body("personName", contains(free.get(1).name()));
        office.get("/handovers/" + list).body("items.number", contains(number)).body("takenAt", nullValue());
        office.get("/hazards/" + number)
                .body("row.handlerId", equalTo((int) free.get(1).id()));
        office.post("/handovers/" + list + "/taking", "").statusCode(204);
        office.get("/grids/" + grid + "/versions")
                .body("from", contains(SPRING.toString(), TODAY.toString()))
                .body("to", contains(YESTERDAY.toString(), null))
                .body("causes[1]", hasItem("PERSON"));
        office.get("/grids/" + grid + "/differences?before=" + YESTERDAY)
                .body("findAll { it.post }.before", contains(free.get(0).name()))
                .body("findAll { it.post }.after", contains(free.get(1).name()));
    }

    private String hazardInHandOf(long gridId, GridOffice.Person person) {
        var report = new HashMap<String, Object>(
                Map.of("gridId", gridId, "placeText", "东门", "description", "护栏缺失 " + grid, "category", "ELECTRICAL"));
        report.put(
                "grading",
                Map.of(
                        "grade",
                        "GENERAL",
                        "handling",
                        "BY_DEADLINE",
                        "axisValue",
                        "UNIT",
                        "fiveFixed",
                        Map.of("personId", person.id(), "measures", "补装", "money", 100, "plan", "挂牌")));
        return office.post("/hazards", report).statusCode(201).extract().path("number");
    }

    private ValidatableResponse appointments(LocalDate day) {
        return office.get("/grids/" + grid + "/appointments?asOf=" + day).statusCode(200);
    }

    @Test
    void letsAStandInActDuringLeave() {
        long id = office.found(grid, "G-10", "");
        long holder = office.appoint(grid, free.get(4), "SAFETY_RESPONSIBLE", SPRING);
        var leave = Map.of(
                "personId", free.get(5).id(),
                "from", TODAY.toString(),
                "to", TODAY.plusDays(3).toString(),
                "reason", "休假");

        office.post("/appointments/" + holder + "/standIns", leave).statusCode(201);

        office.post("/appointments/" + holder + "/standIns", leave).statusCode(409);
        appointments(TODAY).body("standsInFor", containsInAnyOrder(null, (int) holder));
        appointments(TODAY.plusDays(4)).body("", hasSize(1));
        office.get("/grids/tree").statusCode(200);
        assertThat(id).isPositive();
    }

    @Test
    @Clause({"R02-1a", "R07-2a", "R06-C3d", "R02-1b"})
    void publishesABoardOnlyWhenEverythingIsFixed() {
        office.found(grid, "G-10", "");
        office.appoint(grid, free.get(0), "SAFETY_RESPONSIBLE", SPRING);
        office.post("/grids/" + grid + "/publication", "").statusCode(409).body("clause.id", equalTo("R02-1b"));
        office.appoint(grid, free.get(1), "GRID_ADMIN", SPRING);
        office.appoint(grid, free.get(2), "GRID_ADMIN", SPRING);
        office.post("/grids/" + grid + "/publication", "").statusCode(409).body("clause.id", equalTo("R07-2a"));

        office.put("/grids/" + grid, Map.of("name", "试验网格", "location", "东门外", "duty", "每日巡查两次"))
                .statusCode(200);
        office.post("/grids/" + grid + "/publication", "").statusCode(200).body("published", equalTo(true));

        office.get("/grids/" + grid + "/board").statusCode(200).contentType("application/pdf");
        office.get("/gridUpdates").body("gridCode", not(hasItem(grid)));
        office.post(
                        "/grids",
                        Map.of("code", grid + "-2", "description", Map.of("name", "重复", "unitId", unitOf("G-10"))))
                .statusCode(409)
                .body("clause.id", equalTo("R02-1a"))
                .body("detail", containsString("G-10"));
    }

    private int unitOf(String code) {
        return office.get("/grids/" + code).extract().path("grid.unitId");
    }

    @Test
    void movesABranchAndKeepsTheTreeOfYesterday() {
        office.found(grid, "G-10", "");
        office.found(grid + "-1", grid, "");
        office.appoint(grid + "-1", free.get(0), "LIAISON", SPRING);
        office.appoint(grid, free.get(0), "LIAISON", SPRING);

        office.post("/grids/" + grid + "/moves", Map.of("parentCode", "G-12")).statusCode(200);

        office.get("/grids/" + grid + "-1").body("path", contains("G-00", "G-10", "G-12", grid, grid + "-1"));
        office.get("/grids/" + grid + "-1?asOf=" + YESTERDAY).body("path", contains("G-00", "G-10", grid, grid + "-1"));
        office.get("/grids/G-12/children").body("grid.code", hasItem(grid));
        office.post("/grids/" + grid + "/moves", Map.of("parentCode", grid + "-1"))
                .statusCode(422);
        office.get("/grids?text=" + grid + "&asOf=" + SPRING.minusDays(1)).body("rows", empty());
        office.get("/grids/" + grid).body("", hasKey("version"));
    }

    @Test
    void givesAForeignGridNothing() {
        office.found(grid, "G-10", "");
        long holder = office.appoint(grid, free.get(0), "LIAISON", SPRING);

        Stream.of("", "/versions", "/differences", "/board", "/publication", "/children", "/handovers", "/appointments")
                .forEach(path -> office.getAs("liuyang", "/grids/" + grid + path + "?asOf=" + YESTERDAY)
                        .statusCode(404));
        office.getAs("liuyang", "/appointments/" + holder + "/letter").statusCode(404);
        office.getAs("liuyang", "/grids?asOf=" + YESTERDAY + "&text=" + grid).body("rows", empty());
        office.get("/appointments/" + holder + "/letter").statusCode(200).contentType("application/pdf");
    }
}
