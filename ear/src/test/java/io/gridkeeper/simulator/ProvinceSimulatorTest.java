package io.gridkeeper.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridkeeper.simulator.exchange.PlatformProfile;
import io.gridkeeper.simulator.schema.RecordKind;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvinceSimulatorTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RecordKind HAZARD = RecordKind.HIDDEN_DANGER;

    @TempDir
    private Path folder;

    private ProvinceSimulator simulator;
    private PlatformSender sender;

    @BeforeEach
    void start() throws IOException, BadOption {
        start("--company", SampleRows.COMPANY);
    }

    private void start(String... more) throws IOException, BadOption {
        String[] line = Stream.concat(Stream.of("--port", "0", "--ledger", folder.toString()), Stream.of(more))
                .toArray(String[]::new);
        simulator = ProvinceSimulator.start(SimulatorOptions.parse(line));
        sender = new PlatformSender(simulator.address());
    }

    @AfterEach
    void stop() throws IOException {
        sender.close();
        simulator.close();
    }

    @Test
    void takesTheWholeChainParentsFirst() throws Exception {
        for (RecordKind kind : RecordKind.values()) {
            assertThat(failures(sender.push(kind, SampleRows.row(kind))))
                    .as(kind.table())
                    .isEmpty();
        }

        ObjectNode connected = SampleRows.hazard(UUID.randomUUID().toString())
                .put("riskMeasureId", SampleRows.MEASURE_ID)
                .put("checkRecordId", SampleRows.CHECK_ID);
        assertThat(failures(sender.push(HAZARD, connected))).isEmpty();
        assertThat(count("accepted")).isEqualTo(8);
    }

    @Test
    void refusesAChildBeforeItsParentAndTakesItAfterwards() throws Exception {
        ObjectNode event = SampleRows.row(RecordKind.RISK_EVENT);

        JsonNode refused = failures(sender.push(RecordKind.RISK_EVENT, event));
        sender.push(RecordKind.RISK_UNIT, SampleRows.row(RecordKind.RISK_UNIT));
        JsonNode accepted = failures(sender.push(RecordKind.RISK_EVENT, event));

        assertThat(refused.at("/0/msg").asText()).contains("对应的上级记录不存在");
        assertThat(accepted).isEmpty();
        assertThat(count("parentUnknown")).isEqualTo(1);
    }

    @Test
    void answersRowByRowAndKeepsTheGoodOnes() throws Exception {
        ObjectNode good = SampleRows.hazard();
        ObjectNode bad = SampleRows.hazard(SampleRows.STOP_ID).put("dangerLevel", "9");

        HttpResponse<String> response = sender.push(HAZARD, good, bad);

        JsonNode answer = JSON.readTree(response.body());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(answer.path("success").asBoolean()).isTrue();
        assertThat(answer.fieldNames()).toIterable().containsExactly("requestId", "success", "code", "state", "data");
        assertThat(answer.at("/data/code").asText()).isEqualTo("500");
        assertThat(failures(response)).hasSize(1);
        assertThat(failures(response).at("/0/id").asText()).isEqualTo(SampleRows.STOP_ID);
        assertThat(count("accepted")).isEqualTo(1);
        assertThat(count("refused")).isEqualTo(1);
    }

    @Test
    void acknowledgesARepeatWithoutAcceptingItTwice() throws Exception {
        HttpResponse<String> first = sender.push(HAZARD, SampleRows.hazard());
        HttpResponse<String> second = sender.push(HAZARD, SampleRows.hazard());

        assertThat(failures(first)).isEmpty();
        assertThat(failures(second)).isEmpty();
        assertThat(count("accepted")).isEqualTo(1);
        assertThat(count("repeats")).isEqualTo(1);
        assertThat(sender.get("ledger/records?kind=" + HAZARD.table())).hasSize(1);
    }

    @Test
    void seesThroughTheSameRowInAnotherOrderOfFields() throws Exception {
        ObjectNode row = SampleRows.hazard();
        ObjectNode turned = JSON.createObjectNode();
        row.fieldNames().forEachRemaining(name -> turned.set(name, row.get(name)));
        turned.remove("id");
        turned.put("id", SampleRows.HAZARD_ID);

        sender.push(HAZARD, row);
        sender.push(HAZARD, turned);

        assertThat(count("acceptedTwice")).isEqualTo(1);
    }

    @Test
    void keepsTheSameRowIndependentOfItsPlaceInThePage() throws Exception {
        sender.pushText(HAZARD, "[" + SampleRows.hazard() + " , " + SampleRows.hazard(SampleRows.STOP_ID) + "]");
        sender.pushText(HAZARD, " [ " + SampleRows.hazard(SampleRows.STOP_ID) + "," + SampleRows.hazard() + "]");

        assertThat(count("accepted")).isEqualTo(2);
        assertThat(count("repeats")).isEqualTo(2);
    }

    @Test
    void refusesAnotherCompany() throws Exception {
        HttpResponse<String> response = sender.push(HAZARD, SampleRows.hazard().put("companyCode", "123456789"));

        assertThat(failures(response).at("/0/msg").asText()).startsWith("companyCode 与企业密钥不符");
    }

    @Test
    void refusesAPageOfMoreThanFiftyRows() throws Exception {
        ObjectNode[] rows = Stream.generate(
                        () -> SampleRows.hazard(UUID.randomUUID().toString()))
                .limit(51)
                .toArray(ObjectNode[]::new);

        HttpResponse<String> response = sender.push(HAZARD, rows);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("每页不能超过 50 条", "\"success\":false");
        assertThat(count("rows")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"datas\": 1}",
                "{\"datas\": \"*\"}",
                "{\"datas\": \"AAAA\"}",
                "{\"datas\": \"\", \"more\": 1}"
            })
    void refusesABodyThatIsNoEnvelope(String body) throws Exception {
        HttpResponse<String> response = sender.pushBody(HAZARD, body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(response.body()).path("success").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[1]", "[{}", "[{}] more", "[{\"id\": 1, \"id\": 2}]", "nonsense"})
    void refusesAPageThatIsNoArrayOfRows(String page) throws Exception {
        HttpResponse<String> response = sender.pushText(HAZARD, page);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("JSON 数组");
    }

    @Test
    void refusesAPageUnderAnotherKey() throws Exception {
        byte[] page = ("[" + SampleRows.hazard() + "]").getBytes(StandardCharsets.UTF_8);
        String datas = Base64.getEncoder().encodeToString(PlatformSender.enciphered(page, "another-key-1234"));

        assertThat(sender.pushBody(HAZARD, "{\"datas\": \"" + datas + "\"}").statusCode())
                .isEqualTo(400);
        assertThat(count("rows")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "UTF-16LE"})
    void refusesAPageThatIsNotUtf8(String encoding) throws Exception {
        byte[] page = ("[" + SampleRows.hazard() + "]").getBytes(Charset.forName(encoding));
        String datas =
                Base64.getEncoder().encodeToString(PlatformSender.enciphered(page, PlatformProfile.DEMONSTRATION_KEY));

        assertThat(sender.pushBody(HAZARD, "{\"datas\": \"" + datas + "\"}").body())
                .contains("UTF-8");
        assertThat(count("rows")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, sec_hidden_danger_info, 405",
        "POST, sec_hidden_danger, 404",
        "GET, ledger, 400",
        "GET, ledger/records?kind=none, 400",
        "GET, ledger/records?limit=x, 400",
        "DELETE, ledger, 403",
        "POST, faults, 400",
    })
    void refusesWhatItDoesNotOffer(String method, String path, int status) throws Exception {
        assertThat(sender.send(path, method, "").statusCode()).isEqualTo(status);
    }

    @Test
    void forgetsEverythingOnlyWhereThatIsAllowed() throws Exception {
        stop();
        start("--allow-reset");
        sender.push(HAZARD, SampleRows.hazard());

        assertThat(sender.send("ledger", "DELETE", "").statusCode()).isEqualTo(200);
        assertThat(count("rows")).isZero();
    }

    @Test
    void remembersItsLedgerAfterARestart() throws Exception {
        sender.push(HAZARD, SampleRows.hazard());
        stop();
        start();

        sender.push(HAZARD, SampleRows.hazard());

        JsonNode lines = sender.get("ledger?id=" + SampleRows.HAZARD_ID);
        assertThat(lines.findValuesAsText("outcome")).containsExactly("accepted", "repeat");
    }

    @ParameterizedTest
    @CsvSource({"/, 省级监管平台", "/board.css, color-scheme", "/board.js, parent unknown"})
    void showsItsBoard(String path, String words) throws Exception {
        HttpResponse<String> response = sender.send(path, "GET", "");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(response.body()).doesNotContain("http://", "https://");
        assertThat(response.body()).contains(words);
    }

    @Test
    void refusesALedgerInUse() {
        assertThatThrownBy(() ->
                        ProvinceSimulator.start(SimulatorOptions.parse("--port", "0", "--ledger", folder.toString())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is in use");
    }

    private long count(String name) throws IOException, InterruptedException {
        return sender.get("ledger/summary").required(name).asLong();
    }

    private static JsonNode failures(HttpResponse<String> response) throws IOException {
        return JSON.readTree(response.body()).at("/data/data");
    }
}
