package io.gridkeeper.safety.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A regime (制度) of a grid in force from a day on; the next one ends it the day before. */
@Entity
@Table(name = "grid_regime")
class Regime {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grid_regime_seq")
    @SequenceGenerator(name = "grid_regime_seq", sequenceName = "grid_regime_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "grid_id", nullable = false, updatable = false)
    private long gridId;

    @Enumerated(EnumType.STRING)
    @Column(length = 8, nullable = false, updatable = false)
    private RegimeKind kind;

    @Column(length = 200, nullable = false, updatable = false)
    private String title;

    @Column(length = 100, nullable = false, updatable = false)
    private String document;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected Regime() {}

    Regime(long gridId, PutRegime put) {
        this.gridId = gridId;
        kind = put.kind();
        title = put.title();
        document = put.document();
        validFrom = put.validFrom();
    }

    void endBefore(LocalDate day) {
        validTo = day.minusDays(1);
    }

    LocalDate validFrom() {
        return validFrom;
    }

    RegimeRow row() {
        return new RegimeRow(gridId, kind, title, document, validFrom, validTo);
    }
}
