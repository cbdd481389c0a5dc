package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A grading table: which score is which level, and the values the factors may take. Written once; a change is a new one. */
@Entity
@Table(name = "risk_grading")
class GradingTable {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "risk_grading_seq")
    @SequenceGenerator(name = "risk_grading_seq", sequenceName = "risk_grading_seq", allocationSize = 50)
    private long id;

    @Column(length = 20, nullable = false, updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(length = 4, nullable = false, updatable = false)
    private GradingMethod method;

    @Column(length = 100, nullable = false, updatable = false)
    private String chinese;

    @Column(length = 100, nullable = false, updatable = false)
    private String english;

    @Column(length = 300, nullable = false, updatable = false)
    private String source;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "risk_grading_band", joinColumns = @JoinColumn(name = "table_id"))
    private List<GradingBand> bands = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "risk_grading_factor", joinColumns = @JoinColumn(name = "table_id"))
    private List<GradingFactor> factors = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected GradingTable() {}

    GradingTable(DefineGrading defined, GradingMethod method, List<GradingFactor> factors) {
        this.method = method;
        code = defined.code();
        chinese = defined.chinese();
        english = defined.english();
        source = defined.source();
        bands.addAll(defined.bands());
        this.factors.addAll(factors);
    }

    /** Grades some factors; values that the table does not know are refused, as is a score below its lowest band. */
    Graded grade(RiskFactors wished) {
        require(FactorAxis.LIKELIHOOD, wished.likelihood());
        require(FactorAxis.CONSEQUENCE, wished.consequence());
        var exposure = wished.exposure();
        if (exposure != null) {
            require(FactorAxis.EXPOSURE, exposure);
        }
        var score = wished.score();
        var level = bands().stream()
                .filter(band -> band.holds(score))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("risk.refusal.noBand", score.toPlainString(), code))
                .level();
        return new Graded(id, code, score, level);
    }

    private void require(FactorAxis axis, BigDecimal amount) {
        boolean known = factors.stream()
                .anyMatch(factor -> factor.axis() == axis && factor.amount().compareTo(amount) == 0);
        if (!known) {
            throw Refusal.invalid("risk.refusal.factor." + axis.name(), amount.toPlainString(), code);
        }
    }

    /** From the gravest down. */
    List<GradingBand> bands() {
        return bands.stream()
                .sorted(Comparator.comparing(GradingBand::least).reversed())
                .toList();
    }

    /** By axis, the largest value first. */
    List<GradingFactor> factors() {
        return factors.stream()
                .sorted(Comparator.comparing(GradingFactor::axis)
                        .thenComparing(
                                Comparator.comparing(GradingFactor::amount).reversed()))
                .toList();
    }

    GradingTableRow row() {
        return new GradingTableRow(id, code, method, chinese, english, source, bands(), factors());
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }

    GradingMethod method() {
        return method;
    }
}
