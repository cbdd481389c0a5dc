package io.gridkeeper.marketing.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CampaignTargetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    @Clause("R14-3.3.2b")
    void isNotContactedWithoutALawfulSourceAndConsent() {
        var target = listed();

        refusesByTheClause(() -> target.contact(CampaignKind.WIN_OVER, "送半年", DAY, 3L));
        target.declare(NameSource.REFERRAL, false, null);
        refusesByTheClause(() -> target.contact(CampaignKind.WIN_OVER, "送半年", DAY, 3L));
        target.declare(NameSource.REFERRAL, true, null);
        target.contact(CampaignKind.WIN_OVER, "送半年", DAY, 3L);
        target.end(true, "签约千兆", DAY.plusDays(3));

        assertThat(target.state()).isEqualTo(ListedState.WON);
    }

    @ParameterizedTest
    @EnumSource(NameSource.class)
    @Clause("R14-3.3.2b")
    void takesLawfulSourcesOnly(NameSource source) {
        var target = listed();

        if (source.isLawful()) {
            target.declare(source, true, DAY);
            target.contact(CampaignKind.WIN_OVER, null, DAY, 3L);
            assertThat(target.state()).isEqualTo(ListedState.CONTACTED);
        } else {
            refusesByTheClause(() -> target.declare(source, true, DAY));
        }
    }

    @Test
    void endsAfterTheContactOnlyAndIsNotContactedAfterItsEnd() {
        var target = listed();

        assertThatThrownBy(() -> target.end(true, "签约", DAY)).isInstanceOf(Refusal.class);
        target.contact(CampaignKind.PROMOTION, null, DAY, 3L);
        target.end(false, "不需要", DAY);

        assertThatThrownBy(() -> target.contact(CampaignKind.PROMOTION, null, DAY, 3L))
                .isInstanceOf(Refusal.class);
    }

    private static void refusesByTheClause(ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.clause()).isEqualTo(Optional.of("R14-3.3.2b")));
    }

    private static CampaignTarget listed() {
        return CampaignTarget.customer(1, 5, LocalDate.of(2026, 12, 31));
    }
}
