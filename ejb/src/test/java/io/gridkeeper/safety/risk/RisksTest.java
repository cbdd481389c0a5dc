package io.gridkeeper.safety.risk;

import static io.gridkeeper.safety.risk.RiskFixtures.NOW;
import static io.gridkeeper.safety.risk.RiskFixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.migration.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The queries on a real database with the real mapping. */
class RisksTest {

    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = new TestDatabase();
        database.prepare(
                "insert into org_unit (id, code, name, kind, path, version) values (1, 'U', '单位', 'COMPANY',"
                        + " '/1/', 0)",
                "insert into person (id, staff_number, name, unit_id, active, version)"
                        + " values (11, 'E11', '张伟', 1, true, 0)",
                "insert into grid (id, code, name, path, version) values (6, 'G-6', '公司', '/6/', 0)",
                "insert into grid (id, code, name, parent_id, path, version)"
                        + " values (7, 'G-7', '罐区', 6, '/6/7/', 0)",
                "insert into grid_place (id, code, name, grid_id, version) values (5, 'P-5', '甲醇罐', 7, 0)");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void findsPointsByLevelKindTextAndPlaceWithinBounds() {
        inTransaction((risks, em) -> {
            var point = stored(risks, "FX-A", "甲醇 100% 罐");

            assertThat(lines(risks, Map.of("q", List.of("100% 罐")), List.of(7L)))
                    .containsExactly("FX-A");
            assertThat(lines(
                            risks,
                            Map.of("q", List.of("FX-A"), "level", List.of("MAJOR"), "kind", List.of("STORAGE")),
                            null))
                    .containsExactly("FX-A");
            assertThat(lines(risks, Map.of("q", List.of("FX-A"), "again", List.of("true")), null))
                    .isEmpty();
            assertThat(lines(risks, Map.of("q", List.of("FX-A")), List.of(6L))).isEmpty();
            assertThat(lines(risks, Map.of("q", List.of("FX-A"), "closed", List.of("true")), null))
                    .isEmpty();
            assertThat(risks.at(5)).contains(point);
            assertThat(risks.named(7, "甲醇 100% 罐")).contains(point);
            assertThat(risks.numbers(RiskQuery.points(RiskFilter.NONE, List.of(7L))))
                    .anyMatch(pair -> pair[0] == RiskLevel.MAJOR);
        });
    }

    @Test
    void findsMeasuresAndThoseNobodyChecks() {
        inTransaction((risks, em) -> {
            stored(risks, "FX-B", "乙罐");
            var filter = MeasureFilter.parse(Map.of("point", List.of("FX-B"), "kind", List.of("ENGINEERING")));
            var unchecked = MeasureFilter.parse(Map.of("point", List.of("FX-B"), "unchecked", List.of("true")));

            assertThat(risks.measures(RiskQuery.measures(filter, List.of(7L)).after("m.id", null), 10))
                    .hasSize(1);
            assertThat(risks.measures(RiskQuery.measures(unchecked, null), 10)).hasSize(1);
        });
    }

    @Test
    void callsTheEventsOfABranchToBeAssessedAgain() {
        inTransaction((risks, em) -> {
            var point = stored(risks, "FX-C", "丙罐");
            var branches = new RiskBranches();
            TestDatabase.inject(branches, em);
            var called = ReassessmentCalled.inGrid(6, ReassessmentCause.ACCIDENT, "SG-1");

            int events = risks.callAgain(branches.of(6), called, TODAY.plusDays(7));
            em.clear();

            assertThat(branches.of(6)).containsExactlyInAnyOrder(6L, 7L);
            assertThat(events).isPositive();
            assertThat(risks.events(point.id()))
                    .allMatch(event -> TODAY.plusDays(7).equals(event.reassessDue()));
            assertThat(lines(risks, Map.of("q", List.of("FX-C"), "again", List.of("true")), null))
                    .containsExactly("FX-C");
        });
    }

    @Test
    void gradesByTheTablesThatCameAlong() {
        inTransaction((risks, em) -> {
            var papers = new RiskPapers();
            TestDatabase.inject(papers, em);

            assertThat(papers.table(GradingMethod.LEC, TODAY)
                            .grade(RiskFactors.lec(3, 6, 40))
                            .level())
                    .isEqualTo(RiskLevel.MAJOR);
            assertThat(papers.table(GradingMethod.LS, TODAY)
                            .grade(RiskFactors.ls(3, 3))
                            .level())
                    .isEqualTo(RiskLevel.LARGER);
            assertThat(papers.table("LS-B")
                            .orElseThrow()
                            .grade(RiskFactors.ls(3, 3))
                            .level())
                    .isEqualTo(RiskLevel.GENERAL);
            assertThat(papers.days(ReassessmentCause.MAJOR_HAZARD)).isEqualTo(7);
            assertThat(papers.adoptions()).hasSize(2);
            assertThat(papers.isAdopted(GradingMethod.LS, LocalDate.of(2000, 1, 1)))
                    .isTrue();
            assertThat(papers.identifications()).isEmpty();
            assertThat(papers.regimesOn(TODAY)).isEmpty();
            assertThat(papers.tables())
                    .extracting(table -> table.row().bands().size())
                    .containsExactly(5, 4, 4);
        });
    }

    @Test
    void keepsHistoryAndAssessments() {
        inTransaction((risks, em) -> {
            var papers = new RiskPapers();
            TestDatabase.inject(papers, em);
            var point = stored(risks, "FX-D", "丁罐");
            var event = risks.events(point.id()).getFirst();
            var act = new RiskAct(11L, NOW);
            var wish = new AssessRisk(AssessmentStage.RESIDUAL, RiskFactors.lec(1, 6, 15), TODAY, "理由");
            papers.add(new RiskAssessment(
                    event, wish, papers.table(GradingMethod.LEC, TODAY).grade(wish.factors()), act));
            papers.add(new RiskHistory(
                    point.id(), new RiskNews(RiskSubject.EVENT, event.id(), RiskAction.ASSESS, "x"), act));
            papers.add(new Regime(7, new PutRegime(RegimeKind.RISK, "制度", "A-1", TODAY)));

            assertThat(papers.assessments(List.of(event.id())))
                    .singleElement()
                    .matches(one -> one.level() == RiskLevel.GENERAL);
            assertThat(papers.history(point.id())).hasSize(1);
            assertThat(papers.regimes(7)).hasSize(1);
            em.getTransaction().setRollbackOnly();
        });
    }

    private static RiskPoint stored(Risks risks, String code, String name) {
        var point = new RiskPoint(code, new DescribePoint(code, name, RiskPointKind.STORAGE, 7, 5L, 11L), TODAY);
        risks.add(point);
        var unit = new RiskUnit(point, UUID.randomUUID().toString(), new DescribeUnit("单元", "车间", 11), NOW);
        risks.add(unit);
        var event = new RiskEvent(unit, UUID.randomUUID().toString(), new DescribeEvent("泄漏", null, 11L, null), NOW);
        risks.add(event);
        risks.add(new ControlMeasure(event, UUID.randomUUID().toString(), RiskFixtures.alarm(), NOW));
        event.assess(AssessmentStage.INHERENT, RiskLevel.MAJOR, TODAY);
        point.weigh(List.of(event));
        risks.flush();
        return point;
    }

    private static List<String> lines(Risks risks, Map<String, List<String>> parameters, @Nullable List<Long> grids) {
        return risks.lines(RiskQuery.points(RiskFilter.parse(parameters), grids).after("p.code", null), 10).stream()
                .map(RiskPointLine::code)
                .toList();
    }

    private static void inTransaction(BiConsumer<Risks, EntityManager> work) {
        database.inTransaction(em -> {
            var risks = new Risks();
            TestDatabase.inject(risks, em);
            work.accept(risks, em);
        });
    }
}
