package io.gridkeeper.foundation.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.calendar.DaySpan;
import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.regulation.DeadlineRule.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnTableTextTest {

    @Test
    void readsLinesInEitherLanguage() {
        var rules = OwnTableText.read("URGENT｜紧急｜Urgent｜1｜工作日｜网格管理员｜公司网格办｜R05-3a\n\n"
                + "PLAN | 计划 | Planned | | | DEPARTMENT | company management | R02-2.1.2b\n");

        assertThat(rules)
                .containsExactly(
                        new DeadlineRule(
                                "URGENT",
                                new Bilingual("紧急", "Urgent"),
                                DaySpan.workingDays(1),
                                new Route(Lead.GRID_ADMIN, Lead.GRID_OFFICE),
                                "R05-3a"),
                        new DeadlineRule(
                                "PLAN",
                                new Bilingual("计划", "Planned"),
                                null,
                                new Route(Lead.DEPARTMENT, Lead.MANAGEMENT),
                                "R02-2.1.2b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "URGENT|紧急|Urgent|1|工作日|网格管理员|公司网格办",
                "URGENT|紧急|Urgent|one|工作日|网格管理员|公司网格办|R05-3a",
                "URGENT|紧急|Urgent|1|fortnight|网格管理员|公司网格办|R05-3a",
                "URGENT|紧急|Urgent|1|工作日|somebody|公司网格办|R05-3a"
            })
    void namesTheLineItCannotUnderstand(String line) {
        assertThatThrownBy(() -> OwnTableText.read(line)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("regulation.table.wrongLine");
            assertThat(refusal.args()).startsWith(1);
        });
    }
}
