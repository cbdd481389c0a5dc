package io.gridkeeper.safety.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.safety.hazard.HazardCategory;
import io.gridkeeper.safety.hazard.HazardGrade;
import io.gridkeeper.safety.hazard.HazardSource;
import io.gridkeeper.safety.hazard.HazardState;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerWordsTest {

    @Test
    void understandsEveryWordOfAnExportInBothLanguages() {
        for (var locale : new Locale[] {Messages.CHINESE, Locale.ENGLISH}) {
            var messages = Messages.in(locale);
            assertThat(HazardGrade.values())
                    .allSatisfy(grade -> assertThat(LedgerWords.grade(messages.text("hazard.grade." + grade)))
                            .contains(grade));
            assertThat(HazardCategory.values())
                    .allSatisfy(
                            category -> assertThat(LedgerWords.category(messages.text("hazard.category." + category)))
                                    .contains(category));
            assertThat(HazardSource.values())
                    .allSatisfy(source -> assertThat(LedgerWords.source(messages.text("hazard.source." + source)))
                            .isEqualTo(source));
            assertThat(HazardState.values())
                    .allSatisfy(state -> assertThat(LedgerWords.standing(messages.text("hazard.state." + state)))
                            .contains(LedgerStanding.of(state)));
        }
    }

    @ParameterizedTest
    @CsvSource({"专业性排查（起重机械）, SPECIALISED", "节假日综合性检查, KEY_PERIOD", "季节性专业排查, SEASONAL", "'', DAILY", "员工举报, OTHER"})
    void hearsTheSourceOutOfTheOccasion(String occasion, HazardSource source) {
        assertThat(LedgerWords.source(occasion)).isEqualTo(source);
    }

    @Test
    void readsKindsWithAndWithoutTheirEnding() {
        assertThat(LedgerWords.category("电气类")).contains(HazardCategory.ELECTRICAL);
        assertThat(LedgerWords.category("消防隐患")).contains(HazardCategory.FIRE);
        assertThat(LedgerWords.category("玄学")).isEmpty();
        assertThat(LedgerWords.grade("较大")).isEmpty();
        assertThat(LedgerWords.standing("已整改")).contains(LedgerStanding.CLOSED);
    }
}
