package io.gridkeeper.foundation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BigramsTest {

    @Test
    void makesPairsOfChineseAndWordsOfTheRest() {
        assertThat(Bigrams.words("配电箱漏电 E-stop，2号 ＰＬＣ"))
                .containsExactly("配电", "电箱", "箱漏", "漏电", "e", "stop", "2", "号", "plc");
    }

    @Test
    void findsTwoCharacterWordsInsideLongerText() {
        assertThat(Bigrams.words("临时动火作业未办票")).containsAll(Bigrams.words("动火"));
        assertThat(Bigrams.words("临时动火作业未办票")).doesNotContainAnyElementsOf(Bigrams.words("漏电"));
    }

    @Test
    void neverOutgrowsItsColumn() {
        assertThat(Bigrams.joined("隐患甲乙丙丁".repeat(1) + distinctText())).hasSizeLessThanOrEqualTo(8000);
    }

    private static String distinctText() {
        var text = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            text.appendCodePoint(0x4e00 + i);
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "配电箱门缺失, 配电箱门缺失, 1.0",
        "配电箱门缺失, 配电箱门缺失。, 1.0",
        "配电箱门缺失, 灭火器过期, 0.0",
        "漏, 漏, 0.0",
    })
    void tellsHowAlikeTwoTextsAre(String one, String other, double alike) {
        assertThat(Bigrams.similarity(one, other)).isEqualTo(alike);
    }

    @Property
    void isTheSameBothWaysAndBetweenNoneAndAll(
            @ForAll @StringLength(max = 30) @CharRange(from = '一', to = '丿') String one,
            @ForAll @StringLength(max = 30) @CharRange(from = '一', to = '丿') String other) {
        double alike = Bigrams.similarity(one, other);

        assertThat(alike).isBetween(0.0, 1.0).isEqualTo(Bigrams.similarity(other, one));
        assertThat(Bigrams.similarity(one, one)).isIn(0.0, 1.0);
    }

    @Property
    void findsEveryPartOfAtLeastTwoCharacters(
            @ForAll @StringLength(min = 2, max = 40) @CharRange(from = '一', to = '龥') String text, @ForAll int where) {
        int start = Math.floorMod(where, text.length() - 1);

        assertThat(Bigrams.words(text)).containsAll(Bigrams.words(text.substring(start, start + 2)));
    }
}
