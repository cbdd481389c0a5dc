package io.gridkeeper.safety.risk;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Risks and grading tables as the tests of this package need them. */
final class RiskFixtures {

    static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private RiskFixtures() {}

    static RiskPoint tankFarm() {
        return new RiskPoint("FX-000007", new DescribePoint(null, "甲醇罐区", RiskPointKind.STORAGE, 7, null, 11L), TODAY);
    }

    static RiskUnit tank() {
        return new RiskUnit(
                tankFarm(), "11111111-1111-4111-8111-111111111111", new DescribeUnit("V101 储罐", "储运车间", 11), NOW);
    }

    static RiskEvent leak(@Nullable Long responsible) {
        return new RiskEvent(
                tank(),
                "22222222-2222-4222-8222-222222222222",
                new DescribeEvent("法兰泄漏引发火灾", "火灾、中毒", responsible, null),
                NOW);
    }

    static DescribeMeasure alarm() {
        return new DescribeMeasure(
                MeasureSource.MONITORING,
                "可燃气体报警与联锁切断",
                MeasureSubclass.SAFETY_INSTRUMENTS,
                null,
                ControlLevel.UNIT,
                11L,
                null,
                null);
    }

    static GradingTable lec() {
        return table(
                GradingMethod.LEC,
                List.of(
                        band(320, true, RiskLevel.MAJOR),
                        band(160, false, RiskLevel.LARGER),
                        band(70, false, RiskLevel.GENERAL),
                        band(20, false, RiskLevel.LOW),
                        band(0, false, RiskLevel.LOW)),
                factors());
    }

    static GradingTable lsA() {
        return table(
                GradingMethod.LS,
                List.of(
                        band(20, false, RiskLevel.MAJOR),
                        band(9, false, RiskLevel.LARGER),
                        band(4, false, RiskLevel.GENERAL),
                        band(1, false, RiskLevel.LOW)),
                factors());
    }

    static GradingTable lsB() {
        return table(
                GradingMethod.LS,
                List.of(
                        band(20, false, RiskLevel.MAJOR),
                        band(10, false, RiskLevel.LARGER),
                        band(4, false, RiskLevel.GENERAL),
                        band(1, false, RiskLevel.LOW)),
                factors());
    }

    static GradingBand band(int least, boolean exclusive, RiskLevel level) {
        return new GradingBand(BigDecimal.valueOf(least), exclusive, level);
    }

    private static GradingTable table(GradingMethod method, List<GradingBand> bands, List<GradingFactor> factors) {
        return new GradingTable(new DefineGrading("T", "T", "表", "table", "test", bands), method, factors);
    }

    private static List<GradingFactor> factors() {
        var factors = new java.util.ArrayList<GradingFactor>();
        for (var axis : FactorAxis.values()) {
            for (var amount :
                    new String[] {"0.1", "0.5", "1", "2", "3", "4", "5", "6", "7", "8", "10", "15", "40", "100"}) {
                factors.add(new GradingFactor(axis, new BigDecimal(amount), amount, amount));
            }
        }
        return factors;
    }
}
