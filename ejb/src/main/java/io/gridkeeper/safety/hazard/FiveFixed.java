package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The "five fixed" (五定) of a rectification: person, measures, money (in yuan) and plan stand here, the deadline is the
 * hazard's due date. Standard, completer and acceptor are fixed too where a company's version asks for them.
 */
@Embeddable
public record FiveFixed(
        @Column(name = "fixed_person_id") @Nullable Long personId,

        @Column(name = "fixed_measures", length = 1000) @Nullable
        String measures,

        @Column(name = "fixed_money", precision = 14, scale = 2) @Nullable
        BigDecimal money,

        @Column(name = "fixed_plan", length = 1000) @Nullable
        String plan,

        @Column(name = "fixed_standard", length = 500) @Nullable
        String standard,

        @Column(name = "fixed_completer_id") @Nullable Long completerId,
        @Column(name = "fixed_acceptor_id") @Nullable Long acceptorId) {

    static final FiveFixed NOTHING = new FiveFixed(null, null, null, null, null, null, null);

    public FiveFixed {
        measures = Typed.optional(measures, 1000);
        plan = Typed.optional(plan, 1000);
        standard = Typed.optional(standard, 500);
        if (money != null && (money.signum() < 0 || money.precision() - money.scale() > 12)) {
            throw Refusal.invalid("hazard.refusal.money");
        }
    }

    /** The five alone. */
    public static FiveFixed of(long personId, String measures, BigDecimal money, String plan) {
        return new FiveFixed(personId, measures, money, plan, null, null, null);
    }

    /** Only who is responsible, as old ledgers have it. */
    public static FiveFixed personOnly(@Nullable Long personId, @Nullable String measures) {
        return new FiveFixed(personId, measures, null, null, null, null, null);
    }

    public boolean isComplete() {
        return personId != null && measures != null && money != null && plan != null;
    }

    FiveFixed ledBy(@Nullable Long newPersonId) {
        return new FiveFixed(newPersonId, measures, money, plan, standard, completerId, acceptorId);
    }
}
