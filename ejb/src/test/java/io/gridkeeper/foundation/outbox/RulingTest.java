package io.gridkeeper.foundation.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulingTest {

    private static final Reason WHY = Reason.of("outbox.reason.status", "500", "");
    private static final Verdict BROKEN = new Verdict.Broken(WHY);
    private static final Verdict REFUSED = new Verdict.Refused(WHY);

    @Test
    void acknowledgesWhatTheAnswerDoesNotName() {
        var answer = new Verdict.Answered("r-1", Map.of(2L, WHY));

        assertThat(ruling(answer, 0, message(1, 0), message(2, 0)).state()).isEqualTo(DeliveryState.ACKNOWLEDGED);
    }

    @Test
    void setsARejectedRowAsideWithItsReason() {
        var answer = new Verdict.Answered("r-1", Map.of(1L, WHY));

        var ruling = ruling(answer, 0, message(1, 0), message(2, 0));

        assertThat(ruling.state()).isEqualTo(DeliveryState.SET_ASIDE);
        assertThat(ruling.reason()).isEqualTo(WHY);
    }

    @Test
    void sendsAgainWhenThePlatformIsUnavailableAndHoldsNothingAgainstTheRow() {
        var ruling = ruling(new Verdict.Unavailable(WHY, null), 0, message(1, 1));

        assertThat(ruling.state()).isEqualTo(DeliveryState.PENDING);
        assertThat(ruling.strikes()).isEqualTo(1);
    }

    @Test
    void countsABrokenRequestAgainstItsRows() {
        assertThat(ruling(BROKEN, 0, message(1, 0), message(2, 0)).strikes()).isEqualTo(1);
        assertThat(ruling(BROKEN, 0, message(1, 1), message(2, 1)).strikes()).isEqualTo(Ruling.ALONE_FROM);
    }

    @Test
    void setsARowAsideThatBreaksRequestsAgainAndAgainAlone() {
        var ruling = ruling(BROKEN, 0, message(1, Ruling.SET_ASIDE_FROM - 1));

        assertThat(ruling.state()).isEqualTo(DeliveryState.SET_ASIDE);
    }

    @Test
    void setsNothingAsideInAnOutage() {
        assertThat(ruling(BROKEN, 3, message(1, 4)).state()).isEqualTo(DeliveryState.PENDING);
        assertThat(ruling(BROKEN, 3, message(1, 4)).strikes()).isEqualTo(4);
        assertThat(ruling(REFUSED, 3, message(1, 2)).state()).isEqualTo(DeliveryState.PENDING);
    }

    @Test
    void sendsTheRowsOfARefusedPageOneByOne() {
        var ruling = ruling(REFUSED, 0, message(1, 0), message(2, 0));

        assertThat(ruling.state()).isEqualTo(DeliveryState.PENDING);
        assertThat(ruling.strikes()).isEqualTo(Ruling.ALONE_FROM);
    }

    @Test
    void setsARowAsideThatIsRefusedAlone() {
        assertThat(ruling(REFUSED, 0, message(1, 2)).state()).isEqualTo(DeliveryState.SET_ASIDE);
    }

    @Test
    void putsBackWhatFoundNoRoomWithoutCountingIt() {
        var message = message(1, 0);
        var settlement = new Settlement(
                claim(0, message, message(2, 0)), new Verdict.Answered("r", Map.of()), Map.of(), Set.of(1L), 200, 5);

        var ruling = Ruling.of(settlement, message);

        assertThat(ruling.state()).isEqualTo(DeliveryState.PENDING);
        assertThat(ruling.counted()).isFalse();
    }

    @Test
    void setsAsideWhatDoesNotFitThePlatform() {
        var message = message(1, 0);
        var settlement = new Settlement(claim(0, message), new Verdict.NotSent(), Map.of(1L, WHY), Set.of(), null, 0);

        assertThat(Ruling.of(settlement, message).state()).isEqualTo(DeliveryState.SET_ASIDE);
    }

    private static Ruling ruling(Verdict verdict, int failures, Message... messages) {
        return Ruling.of(new Settlement(claim(failures, messages), verdict, Map.of(), Set.of(), 200, 5), messages[0]);
    }

    private static Claim claim(int failures, Message... messages) {
        return new Claim("province-a", "HAZARD", 1, failures, Arrays.asList(messages));
    }

    private static Message message(long entry, int strikes) {
        return new Message(entry, "key-" + entry, "{}", true, strikes, null);
    }
}
