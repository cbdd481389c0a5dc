package io.gridkeeper.foundation.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "＝1", "'=1", "''@A1"})
    void makesAFormulaATextAndBringsItBack(String text) {
        assertThat(SheetText.disarm(text)).isEqualTo("'" + text);
        assertThat(SheetText.restore(SheetText.disarm(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "配电箱", "1-2", "a=b", "'quoted'", "\n=", "🔥"})
    void leavesOtherTextsAlone(String text) {
        assertThat(SheetText.disarm(text)).isEqualTo(text);
        assertThat(SheetText.restore(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000=1", "\uFFFF=1", "=\u00011"})
    void dropsWhatNoSheetCanHold(String text) {
        assertThat(SheetText.disarm(text)).isEqualTo("'=1");
    }
}
