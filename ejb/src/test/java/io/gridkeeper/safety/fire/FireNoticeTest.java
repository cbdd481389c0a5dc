package io.gridkeeper.safety.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.document.PdfCheck;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FireNoticeTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 3);
    private static final LocalDate LIMIT = LocalDate.of(2026, 11, 13);
    private static final FirePlace PLACE = new FirePlace(
            "XC-0002",
            new DescribePlace("北门小餐馆", FirePlaceKind.RESTAURANT, false, 1, "北门外 3 号", "T-2 餐饮", null, true, null, null),
            LocalDate.of(2026, 1, 1));

    @Test
    @Clause("R20-6a")
    void isSignedForAndRecheckedAndWhatIsOpenGoesOn() {
        var notice = notice("XF-2026-031");
        notice.receive("李老板", ISSUED);

        var open = notice.recheck(Set.of(1, 3), LocalDate.of(2026, 11, 16));

        assertThat(notice.row(PLACE, "王强").points())
                .extracting(NoticePoint::done)
                .containsExactly(true, false, true);
        assertThat(open).singleElement().extracting(NoticePoint::text).isEqualTo("灭火器过期");
        assertThat(notice.isWaitingAfter(LocalDate.of(2026, 11, 20))).isFalse();
        assertThatThrownBy(() -> notice.recheck(Set.of(), LocalDate.of(2026, 11, 17)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    @Clause("R20-6a")
    void isAPaperWithNumberPointsLimitAndSignature() throws Exception {
        var notice = notice("XF-2026-031");
        notice.receive("李老板", ISSUED);

        for (var locale : List.of(Messages.CHINESE, Locale.ENGLISH)) {
            var paper = new FireNoticePaper(notice.row(PLACE, "王强"), "鲁岳集团", PLACE.file(), new Messages(locale));
            var pdf = paper.pdf();

            assertThat(PdfCheck.faults(pdf)).isEmpty();
            assertThat(PdfCheck.text(pdf)).contains("XF-2026-031", "灭火器过期", "T-2餐饮", "李老板", "YH-2026-000002");
        }
    }

    @Test
    @Clause("R20-6a")
    void aFaultNeedsALimitAndALimitLiesNotBeforeTheCheck() {
        var items = List.of(CheckedItem.fault(CheckItem.EXITS_CLEAR, "通道堵塞"));

        assertThatThrownBy(() -> new CheckPlace("XC-0002", CheckKind.INSPECTION, null, null, items, null, null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.clause()).contains("R20-6a"));
        assertThatThrownBy(() -> new FireNotice(
                        "XF-2026-001",
                        new FireNotice.Occasion(1, 1, null, ISSUED, 1),
                        ISSUED.minusDays(1),
                        List.of(new NoticePoint("x", null, false))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    @Clause({"R20-2c", "R20-2d"})
    void theTimeLineOfAFireGoesForward() {
        var alarm = Instant.parse("2026-11-03T18:10:00Z");

        var story = new FireStory(1, "仓库", alarm, alarm.plusSeconds(360), "用水带控制火势", alarm.plusSeconds(900));

        assertThat(story.arrivedAt()).isEqualTo(Instant.parse("2026-11-03T18:16:00Z"));
        assertThatThrownBy(() -> new FireStory(1, "仓库", alarm, alarm.minusSeconds(1), "x", null))
                .isInstanceOf(Refusal.class);
    }

    private static FireNotice notice(String number) {
        return new FireNotice(
                number,
                new FireNotice.Occasion(7, 8, null, ISSUED, 9),
                LIMIT,
                List.of(
                        new NoticePoint("疏散通道堆物", "YH-2026-000001", false),
                        new NoticePoint("灭火器过期", "YH-2026-000002", false),
                        new NoticePoint("私拉电线", "YH-2026-000003", false)));
    }
}
