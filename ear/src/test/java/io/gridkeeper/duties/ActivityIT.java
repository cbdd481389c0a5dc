package io.gridkeeper.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What people do in a grid, as its keepers record it and the others see it. */
@SystemTest
class ActivityIT {

    private final Foundry foundry;

    ActivityIT(Server server) throws SQLException {
        foundry = new Foundry(server);
    }

    @Test
    @Clause({"R06-C1f", "R08-3.4a"})
    void countsTheHoursOfAllWhoTookPartInTheMonthOfTheGrid() {
        float before = hours("VOLUNTEER");
        int number = count("VOLUNTEER");

        foundry.post(foundry.head, "/gridActivities", wish("VOLUNTEER", "义务劳动", 3, 4, workerAndHead()))
                .statusCode(201)
                .body("present", equalTo(2))
                .body("expected", equalTo(4))
                .body("responsible", equalTo("周强"))
                .body("heldOn", equalTo(Foundry.TODAY.toString()));

        assertThat(count("VOLUNTEER")).isEqualTo(number + 1);
        assertThat(hours("VOLUNTEER")).isEqualTo(before + 6);
        foundry.get(foundry.stranger, "/gridActivities/figures?grid=" + foundry.section)
                .statusCode(404);
    }

    @Test
    @Clause("R02-2.1.5a")
    void showsTheTextAndThePicturesOfATalkToTheKeepersOfTheGridOnly() throws IOException {
        long talk = Foundry.id(foundry.post(foundry.administrator, "/gridActivities", talk()));
        picture(foundry.administrator, talk).statusCode(204);

        for (var reader : List.of(foundry.administrator, foundry.head, foundry.office)) {
            foundry.get(reader, "/gridActivities/" + talk)
                    .statusCode(200)
                    .body("text", equalTo("内容" + foundry.mark))
                    .body("before", equalTo(true));
            foundry.get(reader, "/gridActivities/" + talk + "/pictures/before")
                    .statusCode(200)
                    .contentType("image/png");
        }
        foundry.get(foundry.worker, "/gridActivities/" + talk)
                .statusCode(200)
                .body("title", equalTo("谈心"))
                .body("text", nullValue())
                .body("before", equalTo(false));
        foundry.get(foundry.worker, "/gridActivities/" + talk + "/pictures/before")
                .statusCode(403)
                .body("clause.id", equalTo("R02-2.1.5a"));
        assertThat(foundry.get(foundry.worker, "/gridActivities?grid=" + foundry.section)
                        .body("id", hasItem((int) talk))
                        .extract()
                        .asString())
                .doesNotContain(foundry.mark);
    }

    @Test
    @Clause("R12-1.4b")
    void keepsThePictureOfACampaignFromWhoMayAndShowsItToTheGrid() throws IOException {
        long campaign = Foundry.id(foundry.post(
                foundry.administrator, "/gridActivities", wish("CAMPAIGN", "清扫", 2, null, workerAndHead())));

        picture(foundry.mate, campaign)
                .statusCode(403)
                .body("key", equalTo("activity.refusal.mayNot"))
                .body("clause.id", equalTo("R12-1.4b"));
        picture(foundry.administrator, campaign).statusCode(204);

        foundry.get(foundry.mate, "/gridActivities/" + campaign + "/pictures/before")
                .statusCode(200);
        foundry.get(foundry.mate, "/gridActivities/" + campaign + "/pictures/after")
                .statusCode(404);
        foundry.get(foundry.stranger, "/gridActivities/" + campaign).statusCode(404);
        foundry.get(foundry.stranger, "/gridActivities/" + campaign + "/pictures/before")
                .statusCode(404);
        foundry.get(foundry.stranger, "/gridActivities?grid=" + foundry.section).statusCode(404);
        picture(foundry.stranger, campaign).statusCode(404);
    }

    @Test
    @Clause("R08-3.4a")
    void refusesWhatCannotBeByTheClauseThatHasItCounted() {
        var tomorrow = new HashMap<>(wish("IMPROVEMENT", "改善", 2, null, workerAndHead()));
        tomorrow.put("heldOn", Foundry.TODAY.plusDays(1).toString());

        refused(tomorrow, "activity.refusal.future");
        refused(wish("IMPROVEMENT", "改善", 25, null, workerAndHead()), "activity.refusal.hours");
        refused(wish("IMPROVEMENT", "改善", 2, 1, workerAndHead()), "activity.refusal.expected");
        foundry.post(foundry.head, "/gridActivities", wish("IMPROVEMENT", "改善", 2, null, List.of(-1L)))
                .statusCode(422)
                .body("key", equalTo("activity.refusal.person"));
        foundry.post(foundry.stranger, "/gridActivities", wish("IMPROVEMENT", "改善", 2, null, List.of()))
                .statusCode(404);
    }

    @Test
    void isThereInTheDemonstrationCompany() {
        long workshop = foundry.grid("G-11");

        foundry.get(foundry.head, "/gridActivities?grid=" + workshop)
                .statusCode(200)
                .body("title", hasItems("冬季用电安全培训", "打磨除尘专项清扫"));
        foundry.get(foundry.worker, "/gridActivities?grid=" + foundry.section)
                .body("find { it.title == '与新转岗员工谈心' }.text", nullValue())
                .body("title", not(hasItem("打磨除尘专项清扫")));
    }

    private void refused(Map<String, Object> wish, String key) {
        foundry.post(foundry.head, "/gridActivities", wish)
                .statusCode(422)
                .body("key", equalTo(key))
                .body("clause.id", equalTo("R08-3.4a"));
    }

    private ValidatableResponse picture(String who, long activity) throws IOException {
        try (var picture = ActivityIT.class.getResourceAsStream("/photo.png")) {
            return foundry.api()
                    .as(who)
                    .contentType("application/octet-stream")
                    .body(picture == null ? new byte[0] : picture.readAllBytes())
                    .put(foundry.api().url("/gridActivities/" + activity + "/pictures/before"))
                    .then();
        }
    }

    private Map<String, Object> talk() {
        return Map.of(
                "gridId", foundry.section, "kind", "TALK", "title", "谈心", "text", "内容" + foundry.mark, "hours", 0.5);
    }

    private Map<String, Object> wish(
            String kind, String title, int hours, @Nullable Integer expected, List<Long> people) {
        var wish = new HashMap<String, Object>(Map.of(
                "gridId", foundry.section, "kind", kind, "title", title, "hours", hours, "participants", people));
        if (expected != null) {
            wish.put("expected", expected);
        }
        return wish;
    }

    private List<Long> workerAndHead() {
        return List.of(foundry.workerId, foundry.person("E0006"));
    }

    private int count(String kind) {
        Integer number = figures().path("number." + kind);
        return number == null ? 0 : number;
    }

    private float hours(String kind) {
        Number hours = figures().path("personHours." + kind);
        return hours == null ? 0 : hours.floatValue();
    }

    private ExtractableResponse<Response> figures() {
        return foundry.get(foundry.head, "/gridActivities/figures?grid=" + foundry.section)
                .statusCode(200)
                .extract();
    }
}
