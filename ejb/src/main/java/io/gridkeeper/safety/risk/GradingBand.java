package io.gridkeeper.safety.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/**
 * From which score on a level begins.
 *
 * @param exclusive the score itself still belongs to the band below
 */
@Embeddable
public record GradingBand(
        @Column(name = "least", precision = 8, scale = 2, nullable = false)
        BigDecimal least,

        @Column(name = "exclusive", nullable = false) boolean exclusive,

        @Enumerated(EnumType.STRING) @Column(name = "level", length = 8, nullable = false)
        RiskLevel level) {

    boolean holds(BigDecimal score) {
        int order = score.compareTo(least);
        return order > 0 || (order == 0 && !exclusive);
    }
}
