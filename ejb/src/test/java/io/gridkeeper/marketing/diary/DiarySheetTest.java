package io.gridkeeper.marketing.diary;

import static io.gridkeeper.foundation.calendar.Calendars.china;
import static io.gridkeeper.foundation.calendar.Calendars.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DiarySheetTest {

    private static final LocalDate MONDAY = day("2026-11-02");
    private static final LocalDate FRIDAY = day("2026-11-06");

    @Test
    @Clause("R14-3.3c")
    void expectsADiaryOfEverySalespersonOnEveryWorkingDay() {
        var posts = LongStream.rangeClosed(1, 6)
                .mapToObj(id -> new DiarySheet.Post(id, "员工" + id, day("2026-01-01"), null))
                .toList();
        var diaries = posts.stream()
                .flatMap(post -> MONDAY.datesUntil(FRIDAY.plusDays(1)).map(on -> written(post.personId(), on)))
                .filter(row -> row.personId() != 4 || !row.day().equals(day("2026-11-05")))
                .toList();

        var sheet = DiarySheet.of(posts, diaries, span(day("2026-11-08"), day("2026-11-09")));

        assertThat(sheet.days()).hasSize(5);
        assertThat(sheet.expected()).isEqualTo(30);
        assertThat(sheet.written()).isEqualTo(29);
        assertThat(sheet.lines().get(3).missing()).isEqualTo(1);
        assertThat(sheet.lines().get(3).marks()).endsWith(DiaryMark.MISSING, DiaryMark.WRITTEN);
    }

    @Test
    void leavesTodayOpenAndExpectsNothingOfWhoHoldsNoPost() {
        var newcomer = new DiarySheet.Post(1, "新人", day("2026-11-04"), null);

        var sheet = DiarySheet.of(List.of(newcomer), List.of(), span(FRIDAY, FRIDAY));

        assertThat(sheet.lines().getFirst().marks())
                .containsExactly(
                        DiaryMark.NOT_EXPECTED,
                        DiaryMark.NOT_EXPECTED,
                        DiaryMark.MISSING,
                        DiaryMark.MISSING,
                        DiaryMark.OPEN);
        assertThat(sheet.expected()).isEqualTo(2);
    }

    @Test
    void showsADiaryOfADayOfRestAndDoesNotCountIt() {
        var saturday = day("2026-11-07");
        var post = new DiarySheet.Post(1, "员工", day("2026-01-01"), null);

        var sheet = DiarySheet.of(List.of(post), List.of(written(1, saturday)), span(saturday, saturday));

        assertThat(sheet.days()).hasSize(6).endsWith(saturday);
        assertThat(sheet.lines().getFirst().marks()).endsWith(DiaryMark.WRITTEN);
        assertThat(sheet.written()).isZero();
        assertThat(sheet.expected()).isEqualTo(5);
    }

    @Test
    @Clause("R14-3.3c")
    void marksWhatIsWrittenAfterItsDayAsLateAndLetsItStand() {
        var diary = new WriteDiary(MONDAY, "拜访三家", null);
        var inTime = new SalesDiary(3, diary, Instant.parse("2026-11-02T15:59:00Z"));
        var late = new SalesDiary(3, diary, Instant.parse("2026-11-02T16:01:00Z"));

        assertThat(inTime.row().late()).isFalse();
        assertThat(late.row().late()).isTrue();
        inTime.rewrite(diary, Instant.parse("2026-11-02T15:59:30Z"));
        assertThatThrownBy(() -> inTime.rewrite(diary, Instant.parse("2026-11-02T16:01:00Z")))
                .isInstanceOf(Refusal.class);
    }

    private static DiaryRow written(long person, LocalDate on) {
        return new DiaryRow(person, on, "拜访", null, on.atTime(10, 0).toInstant(java.time.ZoneOffset.UTC), false);
    }

    private static DiarySheet.Span span(LocalDate to, LocalDate today) {
        return new DiarySheet.Span(MONDAY, to, today, china());
    }
}
