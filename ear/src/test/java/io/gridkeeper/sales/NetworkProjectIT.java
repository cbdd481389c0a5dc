package io.gridkeeper.sales;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.sales.Sellers.Seller;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Network projects of a sales grid: every version of the technical plan, whole or refused, with its drawings. */
@SystemTest
class NetworkProjectIT {

    private static final String GRID = "/salesGrids/S-01";
    private static final byte[] DRAWING = "%PDF-1.4\n%drawing\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final Sellers sellers;
    private final String mark =
            "程" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);

    NetworkProjectIT(Server server) throws SQLException {
        sellers = new Sellers(server);
    }

    @Test
    @Clause("R14-M4c")
    void keepsEveryVersionOfATechnicalPlanWithItsAuthors() {
        String project = sellers.post(sellers.jinanHead, GRID + "/projects", Map.of("text", mark + "光网改造"))
                .statusCode(201)
                .extract()
                .path("number");
        var plans = GRID + "/projects/" + project + "/plans";
        sellers.post(sellers.jinanHead, plans, draft("只有经理", List.of(sellers.jinanHead.id())))
                .statusCode(422)
                .body("clause.id", equalTo("R14-M4c"));
        sellers.post(sellers.jinanHead, plans, draft("第一版", List.of(sellers.jinanHead.id(), sellers.feng.id())))
                .statusCode(200);

        sellers.post(sellers.feng, plans, draft("第二版", List.of(sellers.jinanHead.id(), sellers.feng.id())))
                .statusCode(200)
                .body("plans[0].version", equalTo(2))
                .body("plans[0].authors", hasItem("冯建军"))
                .body("plans", hasSize(2));
        sellers.get(sellers.qin, GRID + "/projects").statusCode(404);
        sellers.post(
                        sellers.qin,
                        "/salesGrids/S-02/projects/" + project + "/plans",
                        draft("x", List.of(sellers.feng.id())))
                .statusCode(404);
    }

    private static Map<String, Object> draft(String content, List<Long> authors) {
        return new HashMap<>(Map.of(
                "purpose", "晚高峰测速不足",
                "content", content,
                "safeguards", "分两批割接，提前三天通知",
                "beginsOn", "2026-11-16",
                "endsOn", "2026-12-11",
                "cost", 26_800_000,
                "authorIds", authors));
    }

    @Test
    @Clause("R14-M4c")
    void refusesAPlanThatSaysTooLittleAndKeepsItsDrawings() {
        String project = sellers.post(sellers.jinanHead, GRID + "/projects", Map.of("text", mark + "割接"))
                .statusCode(201)
                .extract()
                .path("number");
        var plans = GRID + "/projects/" + project + "/plans";
        var files = GRID + "/projects/" + project + "/files";
        attach(sellers.feng, files, DRAWING).statusCode(409);
        var authors = List.of(sellers.jinanHead.id(), sellers.feng.id());
        for (var missing : List.of("purpose", "content", "safeguards", "beginsOn", "endsOn", "authorIds")) {
            var wish = draft("割接", authors);
            wish.remove(missing);
            sellers.post(sellers.feng, plans, wish).statusCode(422);
        }
        var backwards = draft("割接", authors);
        backwards.put("endsOn", "2026-11-01");
        sellers.post(sellers.feng, plans, backwards).statusCode(422);
        sellers.post(sellers.feng, plans, draft("割接", authors))
                .statusCode(200)
                .body("plans[0].cost", equalTo(26_800_000))
                .body("plans[0].endsOn", equalTo("2026-12-11"));

        attach(sellers.feng, files, "no drawing".getBytes(StandardCharsets.UTF_8))
                .statusCode(422);
        int drawing = attach(sellers.feng, files, DRAWING)
                .statusCode(201)
                .body("plans[0].files", hasSize(1))
                .body("plans[0].files[0].attachedBy", equalTo("冯建军"))
                .extract()
                .path("plans[0].files[0].id");

        sellers.get(sellers.jinanHead, files + "/" + drawing).statusCode(200).contentType("application/pdf");
        sellers.get(sellers.qin, files + "/" + drawing).statusCode(404);
        sellers.get(sellers.qin, "/salesGrids/S-02/projects/" + project + "/files/" + drawing)
                .statusCode(404);
        sellers.post(sellers.jinanHead, GRID + "/projects/" + project + "/closing", Map.of())
                .statusCode(200);
        attach(sellers.feng, files, DRAWING).statusCode(409);
    }

    private ValidatableResponse attach(Seller who, String path, byte[] bytes) {
        return sellers.as(who)
                .contentType("application/pdf")
                .header("Slug", "route.pdf")
                .body(bytes)
                .post(sellers.url(path))
                .then();
    }
}
