package io.gridkeeper.marketing.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StaffRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final StaffRules RULES = new StaffRules(List.of(
            new SalesPostLimit(SalesPost.AREA_MANAGER, 1, 1, "R14-3.2.1b"),
            new SalesPostLimit(SalesPost.CUSTOMER_SPECIALIST, 1, null, "R14-3.2.1c"),
            new SalesPostLimit(SalesPost.SALES_SPECIALIST, 1, null, "R14-3.2.1c"),
            new SalesPostLimit(SalesPost.INSTALLER, 1, null, "R14-3.2.1d")));

    @Test
    @Clause("R14-1b")
    void callsAGridWithAManagerAndNobodyElseIncomplete() {
        var held = Map.of(SalesPost.AREA_MANAGER, 1L);

        assertThat(StaffRules.hasManagerAndMember(held)).isFalse();
        assertThat(RULES.gaps(held, "service point"))
                .extracting(StaffGap::clause)
                .contains("R14-1b");
    }

    @Test
    @Clause("R14-1b")
    void isContentWithAManagerAndOneMember() {
        var held = Map.of(SalesPost.AREA_MANAGER, 1L, SalesPost.SALES_SPECIALIST, 1L);

        assertThat(StaffRules.hasManagerAndMember(held)).isTrue();
        assertThat(RULES.gaps(held, "service point"))
                .extracting(StaffGap::clause)
                .doesNotContain("R14-1b");
    }

    @Test
    @Clause("R14-3.2.1a")
    void namesAGridWithoutServicePoint() {
        var full = Map.of(
                SalesPost.AREA_MANAGER, 1L,
                SalesPost.CUSTOMER_SPECIALIST, 1L,
                SalesPost.SALES_SPECIALIST, 1L,
                SalesPost.INSTALLER, 1L);

        assertThat(RULES.gaps(full, null)).containsExactly(new StaffGap(null, 1, "R14-3.2.1a"));
        assertThat(RULES.gaps(full, "Peace Road 1")).isEmpty();
    }

    @Test
    @Clause("R14-3.2.1b")
    void refusesASecondAreaManagerAtTheSameTime() {
        assertThatThrownBy(() -> RULES.check(manager(2, Employment.FULL_TIME, DAY), List.of(held(1, null))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.clause()).contains("R14-3.2.1b"));
    }

    @Test
    @Clause("R14-3.2.1b")
    void takesAPartTimeManagerAndASuccessor() {
        assertThatCode(() -> RULES.check(manager(1, Employment.PART_TIME, DAY), List.of()))
                .doesNotThrowAnyException();
        assertThatCode(() -> RULES.check(manager(2, Employment.FULL_TIME, DAY.plusDays(1)), List.of(held(1, DAY))))
                .doesNotThrowAnyException();
    }

    @Test
    @Clause("R14-3.2.1c")
    void callsAGridWithoutSalesSpecialistIncomplete() {
        var held = Map.of(SalesPost.AREA_MANAGER, 1L, SalesPost.CUSTOMER_SPECIALIST, 2L, SalesPost.INSTALLER, 1L);

        assertThat(RULES.gaps(held, "service point"))
                .containsExactly(new StaffGap(SalesPost.SALES_SPECIALIST, 1, "R14-3.2.1c"));
    }

    @Test
    @Clause("R14-3.2.1d")
    void asksForANamedInstaller() {
        var held =
                Map.of(SalesPost.AREA_MANAGER, 1L, SalesPost.CUSTOMER_SPECIALIST, 1L, SalesPost.SALES_SPECIALIST, 1L);

        assertThat(RULES.gaps(held, "service point"))
                .containsExactly(new StaffGap(SalesPost.INSTALLER, 1, "R14-3.2.1d"));
    }

    private static StaffOrder manager(long person, Employment employment, LocalDate from) {
        return new StaffOrder("S-12", person, SalesPost.AREA_MANAGER, employment, from, null);
    }

    private static StaffRow held(long person, @Nullable LocalDate to) {
        return new StaffRow(
                1, 12, person, "Lu", null, SalesPost.AREA_MANAGER, Employment.FULL_TIME, DAY.minusYears(1), to, null);
    }
}
