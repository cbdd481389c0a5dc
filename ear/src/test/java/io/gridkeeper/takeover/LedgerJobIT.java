package io.gridkeeper.takeover;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.gridkeeper.archive.ClosedHazard;
import io.gridkeeper.system.FollowedJob;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Long work, shown with the takeover of a ledger: progress, cancelling, who sees it, and what a dead node held. */
@SystemTest
class LedgerJobIT {

    private static final RestAssuredConfig BINARY = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(Ledger.XLSX, ContentType.BINARY));
    private static final int MANY = 4_000;
    private static final int BACKLOG = 300;

    private final Server server;
    private final String office;
    private final String mark = "测试" + UUID.randomUUID();

    LedgerJobIT(Server server) {
        this.server = server;
        this.office = PersonalToken.of(server, "zhaojianguo");
    }

    @Test
    void leavesNothingWhenItIsCancelledHalfWay() throws SQLException {
        var rows = IntStream.range(0, MANY)
                .mapToObj(number -> Ledger.closed(mark + number))
                .toList();
        var job = start(rows);

        var halfWay = job.when(now -> now.<Integer>path("percent") > 0);
        job.cancel().statusCode(202).body("cancelAsked", equalTo(true));

        assertThat(halfWay.<String>path("step")).contains("4,000");
        job.ended().body("state", equalTo("CANCELLED"));
        assertThat(number("select count(*) from hazard where description like '" + mark + "%'"))
                .isZero();
        assertThat(number("select count(*) from job_checkpoint where job_id = " + job.id()))
                .isZero();
        job.cancel().statusCode(202).body("state", equalTo("CANCELLED"));
    }

    @Test
    void isSeenByWhoStartedItAndByNobodyOutsideTheOffice() {
        var job = start(List.of(Ledger.faulty(mark)));
        job.ended().body("state", equalTo("FAILED"));

        for (var login : List.of("limin", "wanglei", "chenzhiyuan", "admin")) {
            var stranger = PersonalToken.of(server, login);
            var theirs = FollowedJob.of(server, stranger, job.id());
            theirs.now().then().statusCode(404).body("key", equalTo("job.refusal.unknown"));
            theirs.cancel().statusCode(404);
            get(stranger, "/" + job.id() + "/file").statusCode(404);
            get(stranger, "").statusCode(200).body("rows.id", not(hasItem((int) job.id())));
            get(stranger, "?all=true").statusCode(403);
        }
        get(office, "?limit=3").statusCode(200).body("rows.startedBy", everyItem(equalTo("赵建国")));
        given().get(server.url("/api/v1/jobs/" + job.id())).then().statusCode(401);
    }

    @Test
    void takesOverWhatADeadNodeHeldAndLeavesAloneWhatALivingOneHolds() throws SQLException {
        var job = start(List.of(Ledger.closed(mark + "甲"), Ledger.open(mark + "乙")));
        job.ended().body("result.closed", equalTo(1)).body("result.open", equalTo(1));

        hold(job, "+");
        start(List.of(Ledger.faulty(mark))).ended();
        job.now().then().body("state", equalTo("RUNNING"));
        assertThat(text("select lease_owner from job where id = " + job.id())).isEqualTo("elsewhere/1");

        hold(job, "-");
        job.ended().body("state", equalTo("DONE")).body("result.known", equalTo(2));
        assertThat(number("select attempts from job where id = " + job.id())).isEqualTo(2);
        assertThat(number("select count(*) from hazard where description like '" + mark + "%'"))
                .isEqualTo(2);
    }

    @Test
    void givesUpWhatHasBroughtFiveNodesDown() throws SQLException {
        var job = start(List.of(Ledger.faulty(mark)));
        job.ended();

        hold(job, "+");
        update("update job set attempts = 5 where id = " + job.id());
        hold(job, "-");

        job.ended().body("state", equalTo("FAILED")).body("outcomeKey", equalTo("job.failure.wornOut"));
    }

    @Test
    void filesWhatPeopleCloseTodayBeforeTheRowsOfALedger() throws SQLException {
        var rows = IntStream.range(0, BACKLOG)
                .mapToObj(number -> Ledger.closed(mark + number))
                .toList();
        start(rows).ended().body("result.closed", equalTo(BACKLOG));

        var today = ClosedHazard.of(server, "吊带断股 " + mark).record(office, mark + " 吊带断股");

        assertThat(today).isNotEmpty();
        assertThat(number("select count(*) from filing_task t join hazard h on h.number = t.hazard_number"
                        + " where h.description like '" + mark + "%'"))
                .isPositive();
    }

    private FollowedJob start(List<List<String>> rows) {
        var started = given().config(BINARY)
                .header("Authorization", office)
                .header("Accept-Language", "zh-CN")
                .contentType(Ledger.XLSX)
                .body(Ledger.of(rows))
                .post(server.url("/api/v1/ledgerImports"))
                .then();
        return FollowedJob.of(server, office, started);
    }

    private ValidatableResponse get(String authorization, String address) {
        return given().header("Authorization", authorization)
                .header("Accept-Language", "zh-CN")
                .get(server.url("/api/v1/jobs" + address))
                .then();
    }

    /** The job in the hands of another node, whose lease ends in a minute or ended a minute ago. */
    private void hold(FollowedJob job, String sign) throws SQLException {
        update("update job set state = 'RUNNING', finished_at = null, lease_owner = 'elsewhere/1', lease_until ="
                + " current_timestamp " + sign + " interval '1' minute where id = " + job.id());
    }

    private void update(String sql) throws SQLException {
        try (var connection = server.database().connect();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    private int number(String query) throws SQLException {
        return Integer.parseInt(text(query));
    }

    private String text(String query) throws SQLException {
        try (var connection = server.database().connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
