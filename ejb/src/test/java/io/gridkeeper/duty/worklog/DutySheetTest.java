package io.gridkeeper.duty.worklog;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.duty.worklog.DutyPeriod.Span;
import io.gridkeeper.foundation.document.PdfCheck;
import io.gridkeeper.foundation.grid.MemberMatter;
import io.gridkeeper.foundation.grid.MemberWork;
import io.gridkeeper.foundation.grid.Performed;
import io.gridkeeper.foundation.grid.PerformedKind;
import io.gridkeeper.foundation.kernel.Clause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutySheetTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final long QIAN = 11;
    private static final long LEADER = 12;
    private static final long WORKSHOP = 7;
    private static final long COMPANY = 1;

    /** What a capability answers, as meetings do. */
    private static final MemberWork ANSWERED = new MemberWork() {
        @Override
        public List<MemberMatter> mattersIn(Collection<Long> grids, LocalDate from, LocalDate to) {
            return List.of();
        }

        @Override
        public List<Performed> performedBy(Collection<Long> people, LocalDate from, LocalDate to) {
            return Stream.of(
                            done(PerformedKind.MEETING_CHAIRED, 9),
                            done(PerformedKind.CHECK, 3),
                            done(PerformedKind.CHECK, 10),
                            done(PerformedKind.CHECK, 17),
                            done(PerformedKind.CHECK, 24),
                            done(PerformedKind.MAJOR_APPROVED, 12),
                            done(PerformedKind.MAJOR_APPROVED, 27))
                    .filter(one -> people.contains(one.personId()))
                    .filter(one -> !one.on().isBefore(from) && !one.on().isAfter(to))
                    .toList();
        }

        private static Performed done(PerformedKind kind, int day) {
            return new Performed(kind, LEADER, LocalDate.of(2026, 11, day), COMPANY, 1, "例会", null);
        }
    };

    @Test
    @Clause("R08-2a")
    void showsQiansThirtyOnePostTasksBesideHisNineGridTasks() {
        var week = DutyPeriod.of(Span.WEEK, LocalDate.of(2026, 11, 5));
        var sheet = sheetOfQian(week);

        assertThat(week.first()).isEqualTo(MONDAY);
        assertThat(week.last()).isEqualTo(MONDAY.plusDays(6));
        assertThat(sheet.postTitle()).isEqualTo("值班长");
        assertThat(sheet.posts()).extracting(SheetPost::gridCode).containsExactly("G-07");
        assertThat(sheet.getPostTasks()).isEqualTo(31);
        assertThat(sheet.getGridTasks()).isEqualTo(9);
        assertThat(sheet.figures())
                .containsEntry(PerformedKind.SURVEY, 4)
                .containsEntry(PerformedKind.SOCIAL_INSURANCE, 2)
                .containsEntry(PerformedKind.EMERGENCY, 3);
    }

    @Test
    @Clause("R08-2a")
    void knowsTheSevenTypesOfBaseWork() {
        assertThat(PerformedKind.baseWork())
                .containsExactly(
                        PerformedKind.SURVEY,
                        PerformedKind.STATISTICS,
                        PerformedKind.WELFARE,
                        PerformedKind.HR,
                        PerformedKind.SOCIAL_INSURANCE,
                        PerformedKind.INFORMATION,
                        PerformedKind.EMERGENCY);
    }

    @Test
    @Clause("R07-6a")
    void listsTheMainLeadersMeetingChecksAndMajorHazardsOfNovember() {
        var november = DutyPeriod.of(Span.MONTH, LocalDate.of(2026, 11, 28));
        var post = new SheetPost(LEADER, COMPANY, "G-00", "公司", "SAFETY_RESPONSIBLE", true);
        var sheet = DutySheet.of(
                new SheetPerson(LEADER, "E0001", "陈志远", "总经理"),
                november,
                List.of(post),
                ANSWERED.performedBy(List.of(LEADER), november.first(), november.last()));

        assertThat(sheet.of(PerformedKind.MEETING_CHAIRED)).isEqualTo(1);
        assertThat(sheet.of(PerformedKind.CHECK)).isEqualTo(4);
        assertThat(sheet.of(PerformedKind.MAJOR_APPROVED)).isEqualTo(2);
        assertThat(sheet.getGridTasks()).isEqualTo(7);
        assertThat(sheet.leads(COMPANY)).isTrue();
        assertThat(sheet.leads(WORKSHOP)).isFalse();
    }

    @Test
    void countsOnlyWhatLiesInThePeriodAndIsHis() {
        var week = DutyPeriod.of(Span.WEEK, LocalDate.of(2026, 11, 8));
        var done = ANSWERED.performedBy(List.of(LEADER), week.first(), week.last());

        assertThat(done).extracting(Performed::on).containsExactly(LocalDate.of(2026, 11, 3));
        assertThat(DutySheet.of(new SheetPerson(QIAN, "E0007", "钱伟", null), week, List.of(), done)
                        .getGridTasks())
                .isZero();
        assertThat(week.after().first()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(DutyPeriod.of(Span.MONTH, MONDAY).before().last()).isEqualTo(LocalDate.of(2026, 10, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    @Clause({"R08-2a", "R07-6a"})
    void isPrintedToLast(String language) throws Exception {
        var sheet = sheetOfQian(DutyPeriod.of(Span.WEEK, MONDAY));
        var line = new WorkLine(PerformedKind.SURVEY, MONDAY, WORKSHOP, "铸造车间", 4, "入户走访", null);
        var secret = new WorkLine(PerformedKind.SERVICE, MONDAY, WORKSHOP, "铸造车间", 1, null, null);
        var paper = new DutyPaper(sheet, List.of(line, secret), Map.of(), "鲁岳", Instant.parse("2026-11-09T01:00:00Z"));

        var pdf = paper.paper(Locale.forLanguageTag(language)).pdf();

        assertThat(PdfCheck.faults(pdf)).isEmpty();
        assertThat(PdfCheck.text(pdf))
                .contains("钱伟", "值班长", "G-07", "31", "入户走访")
                .doesNotContain("???");
    }

    private static DutySheet sheetOfQian(DutyPeriod week) {
        return DutySheet.of(
                new SheetPerson(QIAN, "E0007", "钱伟", "值班长"),
                week,
                List.of(new SheetPost(QIAN, WORKSHOP, "G-07", "铸造车间", "GRID_LEADER", false)),
                List.of(
                        logged(PerformedKind.POST_TASK, 0, 17),
                        logged(PerformedKind.POST_TASK, 3, 14),
                        logged(PerformedKind.SURVEY, 1, 4),
                        logged(PerformedKind.SOCIAL_INSURANCE, 2, 2),
                        logged(PerformedKind.EMERGENCY, 4, 3)));
    }

    private static Performed logged(PerformedKind kind, int day, int count) {
        return new Performed(kind, QIAN, MONDAY.plusDays(day), WORKSHOP, count, null, null);
    }
}
