package io.gridkeeper.marketing.rollout;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A duty of a department that changes from a day on. */
@Embeddable
public record DutyChange(
        @Enumerated(EnumType.STRING) Department department,
        @Enumerated(EnumType.STRING) DutyChangeKind kind,
        String duty,
        @Column(name = "effective_on") LocalDate effectiveOn) {

    private static final int LONGEST = 300;

    public DutyChange {
        requireDay(effectiveOn);
        duty = duty.strip();
        if (duty.isEmpty() || duty.length() > LONGEST) {
            throw Refusal.invalid("rollout.refusal.duty", LONGEST);
        }
    }

    /** Over the interface a day may be left out. */
    private static void requireDay(@Nullable LocalDate day) {
        if (day == null) {
            throw Refusal.invalid("rollout.refusal.effectiveMissing").citing("R14-3.0a");
        }
    }
}
