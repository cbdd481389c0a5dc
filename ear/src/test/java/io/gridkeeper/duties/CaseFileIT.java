package io.gridkeeper.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Confidential files: who opens, reads and decides them, and every door that stays shut to all others. */
@SystemTest
class CaseFileIT {

    private final Foundry foundry;

    CaseFileIT(Server server) throws SQLException {
        foundry = new Foundry(server);
    }

    @Test
    @Clause({"R12-3.1.5a", "R03-6b", "R16-6b", "R17-6b"})
    void isHeardBeforeItIsDecidedAndThenShownToWhomItIsAbout() {
        long file = opened(foundry.compliance, file("ALLEGATION", null, foundry.workerId, "E0004"));
        foundry.get(foundry.management, "/caseFiles/" + file).statusCode(200).body("stage", equalTo("OPEN"));
        foundry.get(foundry.worker, "/caseFiles/" + file).statusCode(403);

        foundry.post(foundry.compliance, path(file, "decision"), Map.of("text", "通报"))
                .statusCode(409)
                .body("key", equalTo("casefile.refusal.stage"))
                .body("clause.id", equalTo("R12-3.1.5a"));
        foundry.post(foundry.management, path(file, "hearing"), Map.of())
                .statusCode(403)
                .body("key", equalTo("casefile.refusal.mayNotDecide"))
                .body("clause.id", equalTo("R12-3.1.5a"));
        foundry.post(foundry.compliance, path(file, "hearing"), Map.of())
                .statusCode(200)
                .body("stage", equalTo("HEARD"));
        foundry.get(foundry.worker, "/caseFiles/" + file).statusCode(403);
        foundry.post(foundry.compliance, path(file, "decision"), Map.of("text", "不成立"))
                .statusCode(200)
                .body("stage", equalTo("DECIDED"));

        foundry.get(foundry.worker, "/caseFiles/" + file).statusCode(200).body("decision", equalTo("不成立"));
        foundry.get(foundry.worker, "/caseFiles").body("id", hasItem((int) file));
        foundry.get(foundry.worker, path(file, "notes")).statusCode(200).body("$", hasSize(0));
        foundry.post(foundry.worker, path(file, "notes"), Map.of("text", "x")).statusCode(403);
        foundry.post(foundry.compliance, path(file, "hearing"), Map.of()).statusCode(409);
    }

    @Test
    @Clause({"R11-2.4.2d", "R03-6b"})
    void givesNothingThroughAnyDoorToWhoIsNotNamedWhateverHisRole() {
        long file = opened(foundry.office, file("KEY_PERSON", null, null, "E0013"));
        var unnamed = List.of(
                foundry.management,
                foundry.compliance,
                foundry.administrator,
                foundry.head,
                foundry.worker,
                foundry.stranger);

        for (var who : unnamed) {
            foundry.get(who, "/caseFiles/" + file)
                    .statusCode(403)
                    .body("key", equalTo("casefile.refusal.noAccess"))
                    .body("clause.id", equalTo("R11-2.4.2d"));
            foundry.get(who, path(file, "notes")).statusCode(403);
            foundry.post(who, path(file, "notes"), Map.of("text", "x")).statusCode(403);
            foundry.post(who, path(file, "hearing"), Map.of()).statusCode(403);
            foundry.post(who, path(file, "decision"), Map.of("text", "x")).statusCode(403);
            assertThat(foundry.get(who, "/caseFiles").statusCode(200).extract().asString())
                    .doesNotContain(foundry.mark);
            assertThat(foundry.get(who, "/caseFiles/needs").extract().asString())
                    .doesNotContain(foundry.mark);
        }
        foundry.get(foundry.office, "/caseFiles/" + file).statusCode(200);
        foundry.get(foundry.office, "/caseFiles").body("id", hasItem((int) file));
        assertThat(foundry.number(
                        "select count(*) from audit_entry where before_state like ? or after_state like ?",
                        "%" + foundry.mark + "%",
                        "%" + foundry.mark + "%"))
                .isZero();
        assertThat(foundry.number("select count(*) from notice where arguments like ?", "%" + foundry.mark + "%"))
                .isZero();
    }

    @Test
    @Clause({"R03-6b", "R16-6b", "R17-6b"})
    void keepsTheAttemptOfWhoTriedInTheFileForItsOfficers() {
        long file = opened(foundry.office, file("KEY_PERSON", null, null, "E0013"));
        foundry.post(foundry.office, path(file, "notes"), Map.of("text", "约谈")).statusCode(204);
        foundry.get(foundry.head, "/caseFiles/" + file).statusCode(403);

        foundry.get(foundry.office, path(file, "notes"))
                .statusCode(200)
                .body("[0].attempt", equalTo(true))
                .body("[0].person", equalTo("周强"))
                .body("find { !it.attempt }.text", equalTo("约谈"));
    }

    @Test
    @Clause({"R03-2a", "R16-2a", "R17-2a"})
    void takesAScoreFromTheSupervisionOfficeAndFromNobodyElse() {
        var score = file("ASSESSMENT", null, foundry.person("E0006"), "E0004");
        score.put("score", 92);
        for (var who : List.of(foundry.head, foundry.administrator, foundry.office, foundry.management)) {
            foundry.post(who, "/caseFiles", score)
                    .statusCode(403)
                    .body("key", equalTo("casefile.refusal.mayNotOpen"))
                    .body("clause.id", equalTo("R03-2a"));
        }

        long file = opened(foundry.compliance, score);

        foundry.get(foundry.head, "/caseFiles/" + file).statusCode(403);
        foundry.post(foundry.management, path(file, "decision"), Map.of("text", "改为 80"))
                .statusCode(403)
                .body("clause.id", equalTo("R03-2a"));
        foundry.post(foundry.compliance, path(file, "decision"), Map.of("text", "已送达"))
                .statusCode(200)
                .body("score", equalTo(92));
        foundry.get(foundry.head, "/caseFiles/" + file).statusCode(200).body("score", equalTo(92));
    }

    @Test
    @Clause({"R11-2.3.4a", "R08-3.2a", "R12-3.1.2a"})
    void countsNeedsOverTheFilesThatNameTheCallerAndWantsAPurpose() {
        var need = file("SPECIAL_NEED", "OLDER", null, "E0013");
        need.put("gridId", foundry.section);
        Integer before = foundry.get(foundry.office, "/caseFiles/needs?grid=" + foundry.section)
                .statusCode(200)
                .extract()
                .path("needs");
        long file = opened(foundry.office, need);

        foundry.get(foundry.office, "/caseFiles/needs?grid=" + foundry.section).body("needs", equalTo(before + 1));
        foundry.post(foundry.office, path(file, "decision"), Map.of("text", "已调岗"))
                .statusCode(200);
        foundry.get(foundry.office, "/caseFiles/needs?grid=" + foundry.section)
                .body("answered", greaterThanOrEqualTo(1));
        need.remove("topic");
        foundry.post(foundry.office, "/caseFiles", need)
                .statusCode(422)
                .body("key", equalTo("casefile.refusal.topic"))
                .body("clause.id", equalTo("R11-2.3.4a"));
        var purposeless = file("DECLARATION", null, null, "E0005");
        purposeless.put("purpose", " ");
        foundry.post(foundry.worker, "/caseFiles", purposeless).statusCode(422);
        long gift = opened(foundry.worker, file("DECLARATION", null, null, "E0005"));
        foundry.get(foundry.compliance, "/caseFiles/" + gift).statusCode(200);
        foundry.get(foundry.mate, "/caseFiles").body("id", not(hasItem((int) gift)));
    }

    @Test
    void isThereInTheDemonstrationCompanyForItsReadersOnly() {
        foundry.get(foundry.office, "/caseFiles").body("subject", hasItem("某送货司机"));
        foundry.get(foundry.compliance, "/caseFiles")
                .body("subject", hasItem("周强 第三季度"))
                .body("subject", not(hasItem("某送货司机")));
        foundry.get(foundry.head, "/caseFiles").body("subject", hasItem("周强 第三季度"));
    }

    private long opened(String who, Map<String, Object> file) {
        return Foundry.id(foundry.post(who, "/caseFiles", file));
    }

    private static String path(long file, String what) {
        return "/caseFiles/" + file + "/" + what;
    }

    private Map<String, Object> file(String kind, @Nullable String topic, @Nullable Long subject, String reader) {
        var file = new HashMap<String, Object>();
        file.put("kind", kind);
        file.put("topic", topic);
        file.put("subject", "某人" + foundry.mark);
        file.put("subjectId", subject);
        file.put("purpose", "依规管理");
        file.put("text", "情况" + foundry.mark);
        file.put("readers", List.of(foundry.person(reader)));
        return file;
    }
}
