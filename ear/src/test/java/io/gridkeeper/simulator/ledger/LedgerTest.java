package io.gridkeeper.simulator.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridkeeper.simulator.SampleRows;
import io.gridkeeper.simulator.schema.RecordKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-09-30T04:00:00Z"), ZoneOffset.UTC);
    private static final String LATER = "20260930120000";

    @TempDir
    private Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() throws IOException {
        ledger = Ledger.open(folder, NOON);
    }

    @AfterEach
    void close() throws IOException {
        ledger.close();
    }

    @Test
    void acceptsANewRowOnceAndNotesItsRepeat() throws IOException {
        assertThat(enter(SampleRows.hazard())).isEqualTo(Outcome.ACCEPTED);
        assertThat(enter(SampleRows.hazard())).isEqualTo(Outcome.REPEAT);

        assertThat(count("accepted")).isEqualTo(1);
        assertThat(count("repeats")).isEqualTo(1);
        assertThat(count("acceptedTwice")).isZero();
        assertThat(ledger.lines(everything())).hasSize(2);
    }

    @Test
    void takesALaterVersionInPlaceOfTheEarlierOne() throws IOException {
        enter(SampleRows.hazard());

        assertThat(enter(SampleRows.hazard().put("updateDate", LATER))).isEqualTo(Outcome.ACCEPTED);
        assertThat(count("records")).isEqualTo(1);
        assertThat(count("accepted")).isEqualTo(2);
        assertThat(count("acceptedTwice")).isZero();
    }

    @Test
    void refusesAnUpdateOlderThanTheVersionHeld() throws IOException {
        enter(SampleRows.hazard());
        enter(SampleRows.hazard().put("updateDate", LATER));

        assertThat(enter(SampleRows.hazard())).isEqualTo(Outcome.OUT_OF_ORDER);
        assertThat(count("outOfOrder")).isEqualTo(1);
        assertThat(count("refused")).isEqualTo(1);
    }

    @Test
    void refusesANewRowThatWasUpdatedBefore() throws IOException {
        assertThat(enter(SampleRows.hazard().put("updateDate", LATER))).isEqualTo(Outcome.INVALID);
        assertThat(ledger.held().holds(RecordKind.HIDDEN_DANGER, SampleRows.HAZARD_ID))
                .isFalse();
    }

    /** What a careless sender does: the same version again after another one of the same second. */
    @Test
    void exposesAVersionThatIsAcceptedTwice() throws IOException {
        enter(SampleRows.hazard());
        enter(SampleRows.hazard().put("dangerState", "1"));

        assertThat(enter(SampleRows.hazard())).isEqualTo(Outcome.ACCEPTED);
        assertThat(count("acceptedTwice")).isEqualTo(1);
    }

    /** The same words in another order of fields are no byte-identical repeat, and yet the same version. */
    @Test
    void exposesAVersionThatIsRepeatedInOtherBytes() throws IOException {
        ObjectNode row = SampleRows.hazard();
        Digest content = Digest.of(bytes(row.toString()));
        PostedRow other = new PostedRow(row, Digest.of(bytes("other bytes")), content);

        ledger.enter("r1", RecordKind.HIDDEN_DANGER, List.of(ExaminedRow.good(posted(row))));
        ledger.enter("r2", RecordKind.HIDDEN_DANGER, List.of(ExaminedRow.good(other)));

        assertThat(count("acceptedTwice")).isEqualTo(1);
    }

    @Test
    void keepsWhatItSaidAcrossARestart() throws IOException {
        enter(SampleRows.hazard());
        enter(SampleRows.hazard().put("updateDate", LATER));
        enter(SampleRows.hazard());
        String before = ledger.summary().toString();

        ledger.close();
        open();

        assertThat(ledger.summary()).hasToString(before);
        assertThat(ledger.history(SampleRows.HAZARD_ID)).hasSize(3);
        assertThat(enter(SampleRows.hazard().put("updateDate", LATER))).isEqualTo(Outcome.REPEAT);
    }

    @Test
    void cutsOffALastLineThatWasNeverFinished() throws IOException {
        enter(SampleRows.hazard());
        ledger.close();
        Files.writeString(file(), "{\"seq\":2,\"at\":\"20", StandardOpenOption.APPEND);

        open();

        assertThat(count("rows")).isEqualTo(1);
        assertThat(enter(SampleRows.hazard(SampleRows.STOP_ID))).isEqualTo(Outcome.ACCEPTED);
        assertThat(Files.readAllLines(file())).hasSize(2).allMatch(line -> line.endsWith("}"));
    }

    @Test
    void refusesToStartOnADamagedLedgerAndNamesTheLine() throws IOException {
        enter(SampleRows.hazard());
        enter(SampleRows.hazard(SampleRows.STOP_ID));
        ledger.close();
        List<String> lines = Files.readAllLines(file());
        Files.writeString(file(), lines.get(1) + "\n" + lines.get(0) + "\n");

        assertThatThrownBy(this::open).hasMessageContaining("ledger damaged in line 1");

        Files.delete(file());
        open();
    }

    @Test
    void refusesToShareItsFile() {
        assertThatThrownBy(() -> Ledger.open(folder, NOON)).hasMessageContaining("is in use");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void acknowledgesNothingOnceItsDiskIsFull(@TempDir Path full) throws IOException {
        Files.createSymbolicLink(full.resolve("ledger.jsonl"), Path.of("/dev/full"));
        Ledger broken = Ledger.open(full, NOON);
        List<ExaminedRow> rows = List.of(ExaminedRow.good(posted(SampleRows.hazard())));

        assertThatThrownBy(() -> broken.enter("first", RecordKind.HIDDEN_DANGER, rows))
                .isInstanceOf(LedgerBroken.class);
        assertThatThrownBy(() -> broken.enter("again", RecordKind.HIDDEN_DANGER, rows))
                .isInstanceOf(LedgerBroken.class);
        assertThatThrownBy(broken::close).isInstanceOf(LedgerBroken.class);
    }

    @Test
    void keepsWhatIdentifiesAPhotoInsteadOfThePhoto() throws IOException {
        enter(SampleRows.hazard().put("dangerImg", SampleRows.picture(100_000)));

        assertThat(ledger.history(SampleRows.HAZARD_ID).getFirst())
                .contains("\"dangerImg\":\"sha256:")
                .hasSizeLessThan(2_000);
    }

    @Test
    void pagesThroughTheLinesOfOneKind() throws IOException {
        ledger.enter(
                "r", RecordKind.RISK_UNIT, List.of(ExaminedRow.good(posted(SampleRows.row(RecordKind.RISK_UNIT)))));
        enter(SampleRows.hazard());
        enter(SampleRows.hazard(SampleRows.STOP_ID));

        List<String> lines =
                ledger.lines(new LedgerQuery(Optional.of(RecordKind.HIDDEN_DANGER), Outcome.ACCEPTED::equals, 2, 10));

        assertThat(lines)
                .singleElement()
                .asString()
                .contains(SampleRows.STOP_ID, "\"seq\":3", "2026-09-30T04:00:00.000Z");
    }

    @Test
    void forgetsEverythingWhenCleared() throws IOException {
        enter(SampleRows.hazard());

        ledger.clear();

        assertThat(count("rows")).isZero();
        assertThat(file()).isEmptyFile();
        assertThat(enter(SampleRows.hazard())).isEqualTo(Outcome.ACCEPTED);
    }

    private Outcome enter(ObjectNode row) throws IOException {
        return ledger.enter("request", RecordKind.HIDDEN_DANGER, List.of(ExaminedRow.good(posted(row))))
                .getFirst()
                .found();
    }

    private long count(String name) {
        return ledger.summary().required(name).asLong();
    }

    private Path file() {
        return folder.resolve("ledger.jsonl");
    }

    private static PostedRow posted(ObjectNode row) {
        Digest digest = Digest.of(bytes(row.toString()));
        return new PostedRow(row, digest, digest);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static LedgerQuery everything() {
        return new LedgerQuery(Optional.empty(), outcome -> true, 0, 100);
    }
}
