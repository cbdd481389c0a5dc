package io.gridkeeper.safety.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatPolicyTest {

    private static final String REPORT = "二车间东侧配电箱门缺失，电缆外露";

    @Test
    void linksTheLikestEarlierOne() {
        var alike = earlier(1, "二车间东侧配电箱的门缺失、电缆外露", false);
        var same = earlier(2, REPORT, false);

        assertThat(RepeatPolicy.find(REPORT, List.of(alike, same))).contains(same);
    }

    @Test
    void isContentWithFewerCommonWordsAtTheVerySamePlace() {
        var words = "配电箱门缺失，有人触碰风险";

        assertThat(RepeatPolicy.find(REPORT, List.of(earlier(1, words, false)))).isEmpty();
        assertThat(RepeatPolicy.find(REPORT, List.of(earlier(1, words, true)))).isPresent();
    }

    @Test
    void takesTheLatestOfEqualOnes() {
        var later = earlier(9, REPORT, false);

        assertThat(RepeatPolicy.find(REPORT, List.of(later, earlier(3, REPORT, false))))
                .contains(later);
    }

    @Test
    void linksNothingThatIsAboutSomethingElse() {
        assertThat(RepeatPolicy.find(REPORT, List.of(earlier(1, "灭火器压力不足", true))))
                .isEmpty();
    }

    private static RepeatPolicy.Earlier earlier(long id, String description, boolean samePlace) {
        return new RepeatPolicy.Earlier(id, "YH-2026-%06d".formatted(id), description, samePlace);
    }
}
