package io.gridkeeper.safety.warning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;

/** A month's analysis, written once, with the figures of the day on which it was filed. */
@Entity
@Table(name = "warning_analysis")
class WarningAnalysis {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "warning_analysis_seq")
    @SequenceGenerator(name = "warning_analysis_seq", sequenceName = "warning_analysis_seq", allocationSize = 50)
    private long id;

    @Column(name = "grid_id", updatable = false)
    private long gridId;

    @Column(name = "month_start", updatable = false)
    private LocalDate monthStart;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AnalysisPurpose purpose;

    @Column(updatable = false)
    private String findings;

    @Column(updatable = false)
    private String advice;

    @Column(updatable = false)
    private int correspondents;

    @Column(updatable = false)
    private int signals;

    @Column(name = "filed_by_id", updatable = false)
    private long filedById;

    @Column(name = "filed_on", updatable = false)
    private LocalDate filedOn;

    @SuppressWarnings("NullAway.Init")
    protected WarningAnalysis() {}

    WarningAnalysis(FileAnalysis filed, MonthFigures figures, long filedById, LocalDate filedOn) {
        this.gridId = filed.gridId();
        this.monthStart = filed.month().atDay(1);
        this.purpose = filed.purpose();
        this.findings = filed.findings();
        this.advice = filed.advice();
        this.correspondents = figures.correspondents();
        this.signals = figures.signals();
        this.filedById = filedById;
        this.filedOn = filedOn;
    }

    AnalysisRow row(String gridName, String by) {
        var month = YearMonth.from(monthStart);
        return new AnalysisRow(
                id,
                gridId,
                gridName,
                month,
                purpose,
                findings,
                advice,
                correspondents,
                signals,
                by,
                filedOn,
                filedOn.isAfter(month.atEndOfMonth()));
    }

    long gridId() {
        return gridId;
    }

    long filedById() {
        return filedById;
    }
}
