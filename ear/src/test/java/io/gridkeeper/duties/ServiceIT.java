package io.gridkeeper.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is asked for in a grid, who answers for it and who can help; and the plan of its unit. */
@SystemTest
class ServiceIT {

    private final Foundry foundry;

    ServiceIT(Server server) throws SQLException {
        foundry = new Foundry(server);
    }

    @Test
    @Clause("R06-B2b")
    void takesEveryTypeAndKeepsItsFirstContact() {
        for (var kind : List.of("HR", "SAFETY", "BILLING")) {
            asked(foundry.worker, kind, kind + foundry.mark, null);
        }

        var ours = "findAll { it.wish != null && it.wish.endsWith('" + foundry.mark + "') }";
        foundry.get(foundry.administrator, "/serviceRequests?grid=" + foundry.section)
                .statusCode(200)
                .body(ours, hasSize(3))
                .body(ours + ".firstContact", everyItem(equalTo("王磊")));
        foundry.get(foundry.stranger, "/serviceRequests?grid=" + foundry.section)
                .statusCode(404);
    }

    @Test
    @Clause("R12-1.5a")
    void keepsHealthToWhomItIsAboutAndIsAnsweredOnce() {
        long id = asked(foundry.administrator, "HEALTH", "复查" + foundry.mark, foundry.workerId);

        foundry.get(foundry.worker, "/serviceRequests/" + id).body("wish", equalTo("复查" + foundry.mark));
        assertThat(foundry.get(foundry.mate, "/serviceRequests?grid=" + foundry.section)
                        .statusCode(200)
                        .extract()
                        .asString())
                .doesNotContain(foundry.mark);
        foundry.get(foundry.head, "/serviceRequests/" + id)
                .body("wish", nullValue())
                .body("person", nullValue());
        foundry.post(foundry.head, "/serviceRequests/" + id + "/answer", Map.of("text", "x"))
                .statusCode(403)
                .body("clause.id", equalTo("R12-1.5a"));
        foundry.get(foundry.stranger, "/serviceRequests/" + id).statusCode(404);
        foundry.post(foundry.administrator, "/serviceRequests/" + id + "/answer", Map.of("text", "已安排"))
                .statusCode(200)
                .body("answeredOn", equalTo(Foundry.TODAY.toString()));
        foundry.post(foundry.administrator, "/serviceRequests/" + id + "/answer", Map.of("text", "再次"))
                .statusCode(409)
                .body("key", equalTo("service.refusal.answered"));
    }

    @Test
    @Clause("R12-1.6a")
    void proposesTheMembersOfTheCallersGridsWhoCanHelp() {
        var skill = Map.of("gridId", foundry.section, "kind", "TECHNOLOGY", "skill", foundry.mark);
        foundry.post(foundry.worker, "/memberSkills", skill).statusCode(201);
        long second = Foundry.id(foundry.post(foundry.administrator, "/memberSkills", skill));
        var elsewhere = Map.of("gridId", foundry.grid("G-2201"), "kind", "TECHNOLOGY", "skill", foundry.mark);
        foundry.post(foundry.stranger, "/memberSkills", elsewhere).statusCode(201);
        long id = asked(foundry.worker, "TECHNOLOGY", "请教 " + foundry.mark, null);

        foundry.get(foundry.worker, "/serviceRequests/" + id + "/proposals")
                .statusCode(200)
                .body("person", hasItems("王磊", "李敏"))
                .body("$", hasSize(2));
        foundry.delete(foundry.worker, "/memberSkills/" + second).statusCode(404);
        foundry.delete(foundry.administrator, "/memberSkills/" + second).statusCode(204);
        foundry.get(foundry.worker, "/serviceRequests/" + id + "/proposals").body("$", hasSize(1));
    }

    @Test
    @Clause("R13-2f")
    void approvesTheNextVersionOfAUnitsPlanAndShowsItsHeads() {
        long workshop = foundry.grid("G-11");
        var draft = Map.of("gridId", workshop, "title", "实施方案" + foundry.mark, "text", "三个责任区");
        foundry.post(foundry.worker, "/unitCharters", draft).statusCode(404);
        foundry.post(foundry.stranger, "/unitCharters", draft).statusCode(404);
        var mateDraft = Map.of("gridId", foundry.section, "title", "越权", "text", "x");
        foundry.post(foundry.mate, "/unitCharters", mateDraft).statusCode(403).body("clause.id", equalTo("R13-2f"));
        long id = Foundry.id(foundry.post(foundry.head, "/unitCharters", draft));
        foundry.post(foundry.head, "/unitCharters/" + id + "/approval", Map.of())
                .statusCode(403);
        foundry.post(foundry.management, "/unitCharters/" + id + "/approval", Map.of())
                .statusCode(200)
                .body("approvedBy", equalTo("陈志远"))
                .body("approvedOn", equalTo(Foundry.TODAY.toString()))
                .body("heads.station", hasItem("周强"))
                .body("heads.areas", hasSize(3));
        foundry.post(foundry.office, "/unitCharters/" + id + "/approval", Map.of())
                .statusCode(409)
                .body("key", equalTo("charter.refusal.approved"));
        int number = foundry.get(foundry.head, "/unitCharters/" + id).extract().path("number");
        foundry.post(foundry.head, "/unitCharters", draft)
                .statusCode(201)
                .body("number", equalTo(number + 1))
                .body("approvedOn", nullValue());
        foundry.get(foundry.stranger, "/unitCharters/" + id).statusCode(404);
        foundry.get(foundry.stranger, "/unitCharters?grid=" + workshop).statusCode(404);
    }

    @Test
    void findsRequestsSkillsAndPlansInTheDemonstration() {
        foundry.get(foundry.office, "/serviceRequests?grid=" + foundry.grid("G-1103"))
                .statusCode(200)
                .body("wish", hasItem("元旦联欢借用活动室和音响。"));
        foundry.get(foundry.worker, "/memberSkills").statusCode(200).body("skill", hasItems("中频炉", "二胡"));
        foundry.get(foundry.office, "/unitCharters?grid=" + foundry.grid("G-11"))
                .statusCode(200)
                .body("title", hasItems("铸造车间网格实施方案", "铸造车间网格实施方案（修订）"));
    }

    private long asked(String who, String kind, String wish, @Nullable Long person) {
        var body = new HashMap<String, Object>(Map.of("gridId", foundry.section, "kind", kind, "wish", wish));
        if (person != null) {
            body.put("personId", person);
        }
        return Foundry.id(foundry.post(who, "/serviceRequests", body));
    }
}
