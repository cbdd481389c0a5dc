package io.gridkeeper.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import io.gridkeeper.system.Wait;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@SystemTest
class ProjectLifeIT {

    private final Site site;
    private final String mark =
            "项目" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    ProjectLifeIT(Server server) throws SQLException {
        site = new Site(server, "G-1102");
    }

    @Test
    @Clause({"R07-8c", "R04-2.4a", "R11-2.4.2c"})
    void goesFromApplicationToHandOverWithProcessAndHistory() throws SQLException {
        var number = site.applied(mark);
        site.get(site.applicant, "/projects/" + number + "/diagram").body("activeIds", contains("approve"));
        site.step(site.office, number, "approval", Map.of("text", "同意"));
        site.get(site.office, "/projects/" + number + "/diagram")
                .body("activeIds", containsInAnyOrder("confirmAgreement", "confirmQualifications", "confirmTraining"));
        site.get(site.office, "/projects/" + number).body("gaps", hasSize(6));
        var contact = site.contractor(number, "周强");
        site.bringPapers(contact, number);
        site.step(site.host, number, "trainings", Site.training(contact));
        site.confirm(site.office, number, "agreement");
        site.confirm(site.office, number, "qualifications");
        site.confirm(site.host, number, "training");
        site.step(site.office, number, "opening", Map.of())
                .body("row.state", equalTo("RUNNING"))
                .body("row.gridCode", equalTo(number.replace("XM", "D")));
        site.get(contact, "/projects/desk").body("next", contains("CHECK"));
        site.step(contact, number, "checks", Map.of("sound", true, "note", "脚手架、通风正常"))
                .body("checks.done", equalTo(1))
                .body("checks.today", equalTo(false));
        var found = site.step(
                        contact,
                        number,
                        "checks",
                        Map.of("sound", false, "note", "临边护栏缺失 " + mark, "category", "SAFETY"))
                .body("openWork.'hazard.work'", equalTo(1))
                .extract();
        String hazard = found.path("checks.latest[0].hazardNumber");

        site.step(contact, number, "end", Map.of("text", "防腐完成"))
                .body("row.state", equalTo("HANDOVER"))
                .body("handedOver", equalTo(1));

        site.get(site.host, "/hazards/" + hazard)
                .body("where.gridId", equalTo((int) site.grid))
                .body("events.action", hasItem("HAND_OVER"));
        site.step(site.host, number, "handover", Map.of("text", "现场已清"))
                .body("row.state", equalTo("CLOSED"))
                .body("actions", empty());
        site.get(site.office, "/projects/" + number + "/diagram").body("activeIds", contains("closed"));
        assertThat(site.number("select count(*) from act_ru_execution where business_key_ = ?", number))
                .isZero();
        assertThat(site.number(
                        "select count(*) from grid_appointment a join project p on p.grid_id = a.grid_id"
                                + " where p.number = ? and a.valid_to is null",
                        number))
                .isZero();
    }

    @Test
    @Clause("R07-8c")
    void refusesToBeginWithoutAgreementPapersAndTrainingAndNamesTheClause() {
        var number = site.approved(mark);

        site.attempt(site.office, number, "opening", Map.of())
                .statusCode(422)
                .body("clause.id", equalTo("R07-8c"))
                .body("key", equalTo("project.gap.agreement"));
        site.attempt(site.office, number, "confirmations/qualifications", Map.of())
                .statusCode(422)
                .body("key", equalTo("project.gap.qualification.SAFETY_LICENCE"));
        site.attempt(site.host, number, "confirmations/training", Map.of())
                .statusCode(422)
                .body("detail", equalTo("周强 还没有入场培训"));
        var contact = site.contractor(number, "周强");
        site.attempt(contact, number, "confirmations/agreement", Map.of())
                .statusCode(403)
                .body("clause.id", equalTo("R07-8c"));
        site.attempt(contact, number, "opening", Map.of()).statusCode(403);
    }

    @Test
    @Clause({"R07-8c", "R11-2.4.2e"})
    void warnsAndExpiresByTheCalendarAndHandsItsOpenHazardsToTheHost() throws SQLException {
        var number = site.running(mark);
        var contact = site.contractor(number, "周强");
        site.step(contact, number, "checks", Map.of("sound", false, "note", "电缆破损 " + mark, "category", "ELECTRICAL"));
        site.execute("update project set closes_on = ? where number = ?", Site.TODAY.plusDays(3), number);
        waitFor("select count(*) from project where number = ? and end_warned_for = closes_on", number);
        site.execute(
                "update project set opens_on = ?, closes_on = ? where number = ?",
                Site.TODAY.minusDays(9),
                Site.TODAY.minusDays(1),
                number);

        waitFor("select count(*) from project where number = ? and state = 'HANDOVER'", number);

        site.get(site.host, "/projects/" + number)
                .body("handedOver", equalTo(1))
                .body("events.action", hasItem("WARN"))
                .body("events.findAll { it.action == 'EXPIRE' }", hasSize(1))
                .body("events.find { it.action == 'EXPIRE' }.who", nullValue())
                .body("events.find { it.action == 'EXPIRE' }.clause", equalTo("R07-8c"))
                .body("next", equalTo("CONFIRM_HANDOVER"));
        assertThat(site.number(
                        "select count(*) from grid g join project p on p.grid_id = g.id where p.number = ? and g.state"
                                + " = 'CLOSED'",
                        number))
                .isEqualTo(1);
        assertThat(site.number(
                        "select count(*) from hazard h join project p on p.grid_id = h.grid_id where p.number = ?",
                        number))
                .isZero();
        site.get(site.host, "/hazards?text={text}", mark).body("rows", hasSize(1));
        assertThat(site.number(
                        "select count(*) from notice where message_key = 'project.notice.endIsNear' and link like ?",
                        "%" + number))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    @Clause("R07-8c")
    void endsOnceHoweverManyEndItAtOnce() throws Exception {
        var number = site.running(mark);
        var contact = site.contractor(number, "周强");
        Callable<Integer> end = () -> site.attempt(contact, number, "end", Map.of("text", "完工"))
                .extract()
                .statusCode();
        Callable<Integer> alsoEnd = () -> site.attempt(site.host, number, "end", Map.of("text", "完工"))
                .extract()
                .statusCode();

        var answers = atOnce(List.of(end, alsoEnd, end, alsoEnd));

        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
        site.get(site.office, "/projects/" + number).body("events.findAll { it.action == 'FINISH' }", hasSize(1));
    }

    @Test
    @Clause("R07-8c")
    void takesNoHazardIntoAClosedGrid() {
        var number = site.running(mark);
        var grid = site.get(site.office, "/projects/" + number).extract().<Integer>path("row.gridId");
        site.step(site.host, number, "end", Map.of("text", "完工"));

        site.post(
                        site.office,
                        "/hazards",
                        Map.of("gridId", grid, "placeText", "北侧", "description", "迟来的隐患 " + mark, "category", "SAFETY"))
                .statusCode(409)
                .body("clause.id", equalTo("R07-8c"));
        site.attempt(site.host, number, "checks", Map.of("sound", true, "note", "x"))
                .statusCode(409);
    }

    @Test
    @Clause("R07-8c")
    void handsRisksChecksFireFilesAndSignalsOverToo() throws SQLException {
        var number = site.running(mark);
        int grid = site.get(site.office, "/projects/" + number).extract().path("row.gridId");
        String point = site.post(
                        site.office, "/riskPoints", Map.of("name", "烟道 " + mark, "kind", "ACTIVITY", "gridId", grid))
                .statusCode(201)
                .extract()
                .path("row.code");
        String place = site.post(
                        site.office,
                        "/firePlaces",
                        Map.of("name", "工棚 " + mark, "kind", "OTHER", "gridId", grid, "placeText", "北侧"))
                .statusCode(201)
                .extract()
                .path("code");
        String signal = site.post(
                        site.host,
                        "/warningSignals",
                        Map.of("gridId", grid, "kind", "SAFETY", "placeText", "北侧", "description", "用电杂乱 " + mark))
                .statusCode(201)
                .extract()
                .path("number");
        site.get(site.office, "/projects/" + number)
                .body("openWork.'risk.work'", equalTo(1))
                .body("openWork.'fire.work'", equalTo(1))
                .body("openWork.'warning.work'", equalTo(1));

        site.step(site.host, number, "end", Map.of("text", "完工")).body("handedOver", equalTo(3));

        site.get(site.host, "/riskPoints/" + point).body("row.gridId", equalTo((int) site.grid));
        site.get(site.host, "/firePlaces/" + place).body("file.gridId", equalTo((int) site.grid));
        site.get(site.host, "/warningSignals/" + signal).body("gridId", equalTo((int) site.grid));
        for (var late : List.of(
                site.post(site.office, "/riskPoints", Map.of("name", "迟", "kind", "ACTIVITY", "gridId", grid)),
                site.post(
                        site.office,
                        "/warningSignals",
                        Map.of("gridId", grid, "kind", "SAFETY", "placeText", "北侧", "description", "迟")))) {
            late.statusCode(409).body("clause.id", equalTo("R07-8c"));
        }
    }

    @Test
    @Clause({"R07-8c", "R11-2.4.2c"})
    void letsLaterPeopleInAfterTheirTrainingAndOutWhenTheyLeave() {
        var number = site.running(mark);
        var contact = site.contractor(number, "周强");
        var grid = number.replace("XM", "D");
        site.step(contact, number, "people", Map.of("name", "吴刚", "jobTitle", "电焊工"))
                .body("people.find { it.name == '吴刚' }.trainedOn", nullValue());
        long id = site.get(site.office, "/projects/" + number)
                .extract()
                .<Integer>path("people.find { it.name == '吴刚' }.id");
        site.step(site.host, number, "trainings", Map.of("personId", id, "on", Site.TODAY.toString(), "about", "动火"));
        var welder = site.contractor(number, "吴刚");
        site.get(welder, "/grids/" + grid).statusCode(200);
        site.get(welder, "/projects/" + number)
                .body("readsPapers", equalTo(false))
                .body("qualifications", empty())
                .body("actions", contains("CHECK"));
        site.get(welder, "/projects/" + number + "/agreement").statusCode(404);

        site.delete(contact, "/projects/" + number + "/people/" + id).statusCode(200);

        site.get(welder, "/grids/" + grid).statusCode(404);
        site.get(welder, "/projects/" + number).statusCode(404);
        site.delete(contact, "/projects/" + number + "/people/" + contact.id()).statusCode(422);
    }

    @Test
    @Clause("R07-8c")
    void isProlongedByTheOfficeOnly() {
        var number = site.running(mark);
        var later = Map.of("until", Site.TODAY.plusDays(90).toString(), "reason", "雨天停工");

        site.attempt(site.host, number, "prolongations", later).statusCode(403);
        site.step(site.office, number, "prolongations", later)
                .body("row.closesOn", equalTo(Site.TODAY.plusDays(90).toString()));
        site.attempt(site.office, number, "prolongations", later)
                .statusCode(422)
                .body("clause.id", equalTo("R07-8c"));
    }

    @Test
    void tellsOfAnAccidentAndKeepsItInTheHistory() throws SQLException {
        var number = site.running(mark);

        site.step(site.host, number, "accidents", Map.of("day", Site.TODAY.toString(), "account", "一人轻伤"))
                .body("events.action", hasItem("REPORT_ACCIDENT"));

        assertThat(site.number(
                        "select count(*) from notice where message_key = 'project.notice.accident' and link like ?",
                        "%" + number))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void keepsTheAgreementAsItWasFiled() {
        var number = site.prepared(mark);

        var bytes = site.get(site.host, "/projects/" + number + "/agreement")
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        assertThat(bytes).isEqualTo(Site.AGREEMENT);
        site.get(site.host, "/projects/" + number).body("prepared.agreementConfirmedAt", notNullValue());
        site.fileAgreement(site.office, number).statusCode(409);
    }

    private void waitFor(String query, String number) {
        Wait.until(query, Duration.ofMinutes(2), () -> site.number(query, number) > 0);
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            return threads.invokeAll(calls).stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
        }
    }
}
