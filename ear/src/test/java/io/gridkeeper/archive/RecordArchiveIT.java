package io.gridkeeper.archive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.Letters;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@SystemTest
@Clause({"R07-14a", "R05-5a", "R18-5a"})
@Execution(ExecutionMode.CONCURRENT)
class RecordArchiveIT {

    private final Server server;
    private final String office;
    private final String word = Letters.random(32);

    RecordArchiveIT(Server server) {
        this.server = server;
        this.office = PersonalToken.of(server, "zhaojianguo");
    }

    @Test
    void filesAClosedHazardSoThatItIsFoundByTextAndPassesAsPdfA() throws Exception {
        var hazard = ClosedHazard.of(server, "配电箱漏电，门锁损坏 " + word);

        var record = hazard.record(office, "漏电 " + word);

        var view = get(office, "/api/v1/records/" + record)
                .then()
                .statusCode(200)
                .body("row.subjectNumber", equalTo(hazard.number()))
                .body("parts.place", hasItem("data/photos/2-after.jpg"))
                .body("people.name", hasItem("李敏"))
                .extract()
                .jsonPath();
        var pdf = get(office, "/api/v1/records/" + record + "/data/record.pdf").asByteArray();
        assertThat(sha256(pdf)).isEqualTo(view.getString("parts.find { it.place == 'data/record.pdf' }.sha256"));
        assertThat(isPdfA(pdf)).isTrue();
        assertThat(get(office, "/api/v1/records/" + record + "/data/record.json")
                        .asString())
                .contains(word, "当场更换门锁并绝缘包扎");
        assertThat(sha256(view.getString("manifest").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(view.getString("manifestSha256"));
    }

    @Test
    void showsNothingOfARecordToSomebodyOfAnotherGrid() {
        var record = ClosedHazard.of(server, "行车限位失灵 " + word).record(office, word);
        var stranger = PersonalToken.of(server, "liuyang");

        get(stranger, "/api/v1/records?text=" + word).then().statusCode(200).body("rows", empty());
        for (var path : new String[] {"", "/data/record.pdf", "/data/record.json", "/manifest-sha256.txt"}) {
            get(stranger, "/api/v1/records/" + record + path).then().statusCode(404);
        }
        get(stranger, "/api/v1/records/unfiled").then().statusCode(403);
    }

    @Test
    void refusesToChangeOrRemoveARecord() throws SQLException {
        var record = ClosedHazard.of(server, "安全出口被堵 " + word).record(office, word);

        for (var change : new String[] {
            "update archive_record set summary = 'x' where number = '" + record + "'",
            "delete from archive_record where number = '" + record + "'",
            "delete from archive_part where record_id = (select id from archive_record where number = '" + record
                    + "')",
            "update stored_file set sha256 = sha256 where id in (select file_id from archive_part)"
        }) {
            try (var connection = server.database().connect();
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.executeUpdate(change)).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    @Clause({"R08-3.5b", "R12-3.1.4a"})
    void publishesTheResultWithoutAnybodysNameOrTelephone() {
        var hazard = ClosedHazard.of(server, "王磊报告电缆破损，电话 13812345678 " + word);
        hazard.record(office, word);

        given().get(server.url("/board"))
                .then()
                .statusCode(200)
                .body(containsString(hazard.number()))
                .body(containsString("某某报告电缆破损，电话 *** " + word))
                .body(not(containsString("王磊")))
                .body(not(containsString("13812345678")));
    }

    @Test
    @Clause("R20-6a")
    void writesTheNoticeOfAHazardForThoseWhoSeeIt() throws Exception {
        var hazard = ClosedHazard.of(server, "防护罩缺失 " + word);
        var path = "/api/v1/hazards/" + hazard.number() + "/notice";

        var notice = get(office, path);

        notice.then().statusCode(200).header("Content-Disposition", containsString("ZG-20"));
        assertThat(isPdfA(notice.asByteArray())).isTrue();
        assertThat(get(office, path).header("Content-Disposition")).isEqualTo(notice.header("Content-Disposition"));
        get(PersonalToken.of(server, "liuyang"), path).then().statusCode(404);
    }

    private Response get(String token, String path) {
        return given().header("Authorization", token).get(server.url(path));
    }

    private static boolean isPdfA(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            return validator.validate(parser).isCompliant();
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
