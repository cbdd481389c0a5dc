package io.gridkeeper.duty.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final long OFFICER = 5;
    private static final long SUBJECT = 9;
    private static final long STRANGER = 12;

    @Test
    @Clause("R11-2.4.2d")
    void isReadByThreeNamedOfficersAndNoFourthUser() {
        var file = file(CaseKind.KEY_PERSON, null, List.of(6L, 7L));

        assertThat(List.of(OFFICER, 6L, 7L)).allMatch(file::isReadBy);
        assertThat(file.isReadBy(STRANGER)).isFalse();
        assertThat(file.isReadBy(null)).isFalse();
    }

    @Test
    @Clause({"R08-3.2a", "R11-2.3.4a"})
    void wantsAPurposeAndShowsTheGroupAndTheNeedToNamedOfficersOnly() {
        assertThatThrownBy(() -> new OpenCase(CaseKind.SENSITIVE_CHANGE, "王某", null, " ", "孕期", null, List.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("purpose");
        var change = file(CaseKind.SENSITIVE_CHANGE, null, List.of(6L));
        var need = file(CaseKind.SPECIAL_NEED, null, List.of(6L));

        assertThat(change.isReadBy(6L)).isTrue();
        assertThat(change.isReadBy(SUBJECT)).isFalse();
        need.decide("已调整岗位", MONDAY.plusDays(28));
        assertThat(need.row("").stage()).isEqualTo(CaseStage.DECIDED);
        assertThat(need.isReadBy(STRANGER)).isFalse();
    }

    @Test
    @Clause("R12-3.1.5a")
    void hasNoEffectBeforeHearingAndDecision() {
        var allegation = file(CaseKind.ALLEGATION, null, List.of());

        assertThatThrownBy(() -> allegation.decide("通报", MONDAY)).isInstanceOf(Refusal.class);
        allegation.hear(MONDAY.plusDays(3));
        assertThat(allegation.hasEffect()).isFalse();
        allegation.decide("通报", MONDAY.plusDays(7));

        assertThat(allegation.hasEffect()).isTrue();
        assertThat(allegation.isReadBy(SUBJECT)).isTrue();
        assertThatThrownBy(() -> allegation.hear(MONDAY)).isInstanceOf(Refusal.class);
    }

    @Test
    @Clause({"R03-2a", "R16-2a", "R17-2a"})
    void isScoredByTheSupervisionOfficeOnly() {
        assertThat(CaseKind.ASSESSMENT.openers()).containsExactly(Roles.COMPLIANCE);
        assertThat(file(CaseKind.ASSESSMENT, 92, List.of()).row("").score()).isEqualTo(92);
    }

    @Test
    @Clause({"R03-6b", "R16-6b", "R17-6b"})
    void showsAnAssessmentToItsSubjectOnceIssuedAndToNoOtherLeader() {
        var sheet = file(CaseKind.ASSESSMENT, 92, List.of());

        assertThat(sheet.isReadBy(SUBJECT)).isFalse();
        sheet.decide("已送达", MONDAY);

        assertThat(sheet.isReadBy(SUBJECT)).isTrue();
        assertThat(sheet.isKeptBy(SUBJECT)).isFalse();
        assertThat(sheet.isReadBy(STRANGER)).isFalse();
    }

    @Test
    @Clause("R12-3.1.2a")
    void keepsTheDeclarationOfAGift() {
        var gift = file(CaseKind.DECLARATION, null, List.of(6L));

        assertThat(gift.row("钱伟").openedOn()).isEqualTo(MONDAY);
        assertThat(gift.isReadBy(6L)).isTrue();
    }

    private static CaseFile file(CaseKind kind, @Nullable Integer score, List<Long> readers) {
        return new CaseFile(new OpenCase(kind, "某人", SUBJECT, "依规管理", "情况", score, readers), OFFICER, MONDAY);
    }
}
