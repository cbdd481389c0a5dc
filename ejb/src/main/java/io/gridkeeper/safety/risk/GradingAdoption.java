package io.gridkeeper.safety.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From which day on the company grades by which table. Only added: an assessment's table is found again years later. */
@Entity
@Table(name = "risk_grading_adoption")
class GradingAdoption {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "risk_grading_adoption_seq")
    @SequenceGenerator(
            name = "risk_grading_adoption_seq",
            sequenceName = "risk_grading_adoption_seq",
            allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "table_id", nullable = false, updatable = false)
    private GradingTable table;

    @Enumerated(EnumType.STRING)
    @Column(length = 4, nullable = false, updatable = false)
    private GradingMethod method;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(length = 500, nullable = false, updatable = false)
    private String reason;

    @Column(name = "adopted_by_id", updatable = false)
    private @Nullable Long adoptedById;

    @Column(name = "adopted_at", nullable = false, updatable = false)
    private Instant adoptedAt;

    @SuppressWarnings("NullAway.Init")
    protected GradingAdoption() {}

    GradingAdoption(GradingTable table, LocalDate validFrom, String reason, RiskAct act) {
        this.table = table;
        this.validFrom = validFrom;
        this.reason = reason;
        method = table.method();
        adoptedById = act.personId();
        adoptedAt = act.at();
    }

    GradingAdoptionRow row() {
        return new GradingAdoptionRow(table.code(), method, validFrom, reason, adoptedAt);
    }

    GradingTable table() {
        return table;
    }

    LocalDate validFrom() {
        return validFrom;
    }
}
