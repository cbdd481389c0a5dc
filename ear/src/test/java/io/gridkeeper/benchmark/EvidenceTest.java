package io.gridkeeper.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.benchmark.Evidence.Line;
import io.gridkeeper.benchmark.Evidence.Sent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The checker is shown to catch each fault it is there for. */
class EvidenceTest {

    private static final Set<String> TOLD = Set.of("YH-1");
    private static final Map<String, String> REGISTER = Map.of("YH-1", "a");
    private static final List<Sent> MESSAGES =
            List.of(new Sent(1, "a", "ACKNOWLEDGED", "r1"), new Sent(2, "a", "ACKNOWLEDGED", "r2"));
    private static final Line FIRST = new Line("r1", "a", "accepted", "20260925100000", false);
    private static final Line SECOND = new Line("r2", "a", "accepted", "20260925110000", false);
    private static final Line REPEAT = new Line("r1b", "a", "repeat", "20260925100000", false);

    @Test
    void findsNothingWhereAllAgree() {
        assertThat(new Evidence(TOLD, REGISTER, MESSAGES, List.of(FIRST, REPEAT, SECOND)).contradictions())
                .isEmpty();
    }

    @Test
    void findsAHazardThatWasToldAndIsGone() {
        assertThat(finding(new Evidence(TOLD, Map.of(), MESSAGES, List.of(FIRST, SECOND))))
                .startsWith("lost");
    }

    @Test
    void findsAHazardWithoutMessage() {
        assertThat(finding(new Evidence(TOLD, REGISTER, List.of(), List.of()))).startsWith("lost");
    }

    @Test
    void findsAMessageThatNeverLeft() {
        var kept = List.of(MESSAGES.getFirst(), new Sent(2, "a", "PENDING", ""));

        assertThat(new Evidence(TOLD, REGISTER, kept, List.of(FIRST)).contradictions())
                .anyMatch(line -> line.startsWith("unsent"));
    }

    @Test
    void findsAMessageMarkedDoneThatTheProvinceDoesNotHave() {
        assertThat(new Evidence(TOLD, REGISTER, MESSAGES, List.of(FIRST)).contradictions())
                .anyMatch(line -> line.startsWith("false receipt"))
                .anyMatch(line -> line.startsWith("record a: 2 messages put, 1 accepted"));
    }

    @Test
    void findsARowAcceptedTwice() {
        var twice = new ArrayList<>(List.of(FIRST, SECOND));
        twice.add(new Line("r3", "a", "accepted", "20260925110000", true));

        assertThat(new Evidence(TOLD, REGISTER, MESSAGES, twice).contradictions())
                .anyMatch(line -> line.startsWith("accepted twice"));
    }

    @Test
    void findsARecordThatNobodyPut() {
        var invented = List.of(FIRST, SECOND, new Line("r3", "b", "accepted", "20260925110000", false));

        assertThat(finding(new Evidence(TOLD, REGISTER, MESSAGES, invented))).startsWith("invented");
    }

    @Test
    void findsAMessageThatOvertook() {
        assertThat(finding(new Evidence(TOLD, REGISTER, MESSAGES, List.of(SECOND, FIRST))))
                .startsWith("overtaken");
        assertThat(new Evidence(
                                TOLD,
                                REGISTER,
                                MESSAGES,
                                List.of(FIRST, SECOND, new Line("r4", "a", "outOfOrder", "20260925090000", false)))
                        .contradictions())
                .anyMatch(line -> line.startsWith("overtaken"));
    }

    private static String finding(Evidence evidence) {
        List<String> found = evidence.contradictions();
        assertThat(found).isNotEmpty();
        return found.getFirst();
    }
}
