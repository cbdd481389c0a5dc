package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.Bilingual;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** A value that a factor may take, with its meaning in both languages. */
@Embeddable
public record GradingFactor(
        @Enumerated(EnumType.STRING) @Column(name = "axis", length = 12, nullable = false)
        FactorAxis axis,

        @Column(name = "amount", precision = 8, scale = 2, nullable = false)
        BigDecimal amount,

        @Column(name = "chinese", length = 100, nullable = false)
        String chinese,

        @Column(name = "english", length = 150, nullable = false)
        String english) {

    public Bilingual meaning() {
        return new Bilingual(chinese, english);
    }
}
