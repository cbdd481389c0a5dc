package io.gridkeeper.marketing.competitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResponseFiguresTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Test
    @Clause("R14-2.1b")
    void timesTheFirstAnswerToAnEvent() {
        var promotion = row(FactKind.EVENT, null, MONDAY.plusDays(2));

        assertThat(promotion.responseDays()).isEqualTo(2);
        var figures = ResponseFigures.of(7, List.of(promotion, row(FactKind.EVENT, null, null)), 0, List.of());
        assertThat(figures.events()).isEqualTo(2);
        assertThat(figures.answered()).isEqualTo(1);
        assertThat(figures.averageDays()).isEqualTo(2.0);
        assertThat(ResponseFigures.of(7, List.of(), 0, List.of()).averageDays()).isNull();
    }

    @Test
    @Clause({"R14-M2d", "R14-M3c"})
    void countsWhatWasUsedInDecisions() {
        var used = row(FactKind.PRICE, MONDAY.plusDays(3), null);
        var filed = List.of(used, used, used, row(FactKind.PRICE, null, null));

        var figures = ResponseFigures.of(7, filed, 1, List.of());

        assertThat(figures.entries()).isEqualTo(4);
        assertThat(figures.used()).isEqualTo(3);
    }

    @Test
    @Clause("R14-3.3.2a")
    void holdsAPriceUntilItsDayAndNoLonger() {
        var price = row(FactKind.PRICE, null, null);

        assertThat(price.isOutdated(price.validUntil())).isFalse();
        assertThat(price.isOutdated(price.validUntil().plusDays(1))).isTrue();
    }

    @Test
    @Clause("R14-3.3.2a")
    void takesOnlyWhatHasASourceAndWasLawfullyObtained() {
        assertThat(filed("公开海报照片", 9_900L, true).price()).isEqualTo(9_900L);
        assertThatThrownBy(() -> filed(" ", 9_900L, true)).satisfies(ResponseFiguresTest::citesTheClause);
        assertThatThrownBy(() -> filed("公开海报照片", 9_900L, false)).satisfies(ResponseFiguresTest::citesTheClause);
        assertThatThrownBy(() -> filed("公开海报照片", null, true)).isInstanceOf(Refusal.class);
    }

    private static void citesTheClause(Throwable refused) {
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.clause()).isEqualTo(Optional.of("R14-3.3.2a")));
    }

    private static FileFact filed(String source, @Nullable Long price, boolean lawful) {
        return new FileFact(7, FactKind.PRICE, "邻城宽带", "月付", price, null, source, MONDAY, MONDAY.plusMonths(1), lawful);
    }

    private static FactRow row(FactKind kind, @Nullable LocalDate usedOn, @Nullable LocalDate answeredOn) {
        return new FactRow(
                1,
                "JP-000001",
                7,
                "S-07",
                kind,
                "邻城宽带",
                "月付",
                kind == FactKind.PRICE ? 9_900L : null,
                "公开海报照片",
                MONDAY,
                MONDAY.plusMonths(1),
                3L,
                "金晓燕",
                MONDAY,
                usedOn,
                answeredOn);
    }
}
