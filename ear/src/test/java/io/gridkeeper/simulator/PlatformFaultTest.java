package io.gridkeeper.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.simulator.schema.RecordKind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The faults F5, F6, F7 and F10, seen from a sender. */
class PlatformFaultTest {
    private static final RecordKind HAZARD = RecordKind.HIDDEN_DANGER;

    @TempDir
    private Path folder;

    private ProvinceSimulator simulator;
    private PlatformSender sender;

    @BeforeEach
    void start() throws IOException, BadOption {
        simulator = ProvinceSimulator.start(SimulatorOptions.parse("--port", "0", "--ledger", folder.toString()));
        sender = new PlatformSender(simulator.address());
    }

    @AfterEach
    void stop() throws IOException {
        sender.close();
        simulator.close();
    }

    @Test
    void resetsAfterTheRequestAndHoldsTheRowOnce() throws Exception {
        sender.plan("{\"mode\": \"resetAfterRequest\", \"count\": 1}");

        assertThatThrownBy(this::push).isInstanceOf(IOException.class);
        assertThat(count("accepted")).isEqualTo(1);

        assertThat(push().statusCode()).isEqualTo(200);
        assertThat(count("accepted")).isEqualTo(1);
        assertThat(count("repeats")).isEqualTo(1);
    }

    @Test
    void resetsBeforeTheRequestAndHoldsNothing() throws Exception {
        sender.plan("{\"mode\": \"resetBefore\", \"count\": 1}");

        assertThatThrownBy(this::push).isInstanceOf(IOException.class);
        assertThat(count("rows")).isZero();

        push();
        assertThat(count("accepted")).isEqualTo(1);
        assertThat(count("repeats")).isZero();
    }

    @Test
    void answersLate() throws Exception {
        sender.plan("{\"mode\": \"slow\", \"ms\": 300}");
        long begin = System.nanoTime();

        HttpResponse<String> response = push();

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void closesItsSideInTheMiddleOfTheAnswer() throws Exception {
        sender.plan("{\"mode\": \"halfClose\", \"count\": 1}");

        assertThatThrownBy(this::push).isInstanceOf(IOException.class);
        assertThat(count("accepted")).isEqualTo(1);
    }

    @Test
    void asksToWait() throws Exception {
        sender.plan("{\"mode\": \"status429\", \"retryAfter\": 7, \"count\": 1}");

        HttpResponse<String> response = push();

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.headers().firstValue("Retry-After")).contains("7");
        assertThat(count("rows")).isZero();
        assertThat(push().statusCode()).isEqualTo(200);
    }

    @Test
    void isUnavailable() throws Exception {
        sender.plan("status503");

        assertThat(push().statusCode()).isEqualTo(503);
        assertThat(count("rows")).isZero();
    }

    @Test
    void answersWithAPageForPeople() throws Exception {
        sender.plan("html200");

        HttpResponse<String> response = push();

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(count("rows")).isZero();
    }

    @Test
    void refusesSingleRowsByIdAndByPlace() throws Exception {
        sender.plan("{\"mode\": \"rowErrors\", \"ids\": [\"" + SampleRows.HAZARD_ID + "\"], \"everyRow\": 3}");

        HttpResponse<String> response = sender.push(
                HAZARD,
                SampleRows.hazard(),
                SampleRows.hazard(SampleRows.UNIT_ID),
                SampleRows.hazard(SampleRows.STOP_ID),
                SampleRows.hazard(SampleRows.CHECK_ID));

        assertThat(response.body())
                .contains(SampleRows.HAZARD_ID, SampleRows.STOP_ID)
                .doesNotContain(SampleRows.UNIT_ID, SampleRows.CHECK_ID);
        assertThat(count("accepted")).isEqualTo(2);
        assertThat(count("planned")).isEqualTo(2);
    }

    @Test
    void isDownForPushesUntilToldOtherwise() throws Exception {
        sender.plan("down");

        assertThatThrownBy(this::push).isInstanceOf(IOException.class);
        assertThatThrownBy(this::push).isInstanceOf(IOException.class);
        sender.plan("none");

        assertThat(push().statusCode()).isEqualTo(200);
        assertThat(count("rows")).isEqualTo(1);
    }

    @Test
    void refusesConnectionsForAWhileAndComesBack() throws Exception {
        sender.plan("{\"mode\": \"down\", \"ms\": 1500}");

        assertThat(eventually(this::refusesConnections)).isTrue();
        assertThat(eventually(() -> !refusesConnections())).isTrue();
        assertThat(push().statusCode()).isEqualTo(200);
    }

    private boolean refusesConnections() throws InterruptedException {
        try (PlatformSender stranger = new PlatformSender(simulator.address())) {
            stranger.get("faults");
            return false;
        } catch (ConnectException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean eventually(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (System.nanoTime() < end) {
            if (condition.call()) {
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }

    private HttpResponse<String> push() throws IOException, InterruptedException {
        return sender.push(HAZARD, SampleRows.hazard());
    }

    private long count(String name) throws IOException, InterruptedException {
        return sender.get("ledger/summary").required(name).asLong();
    }
}
