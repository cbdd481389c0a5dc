package io.gridkeeper.safety.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was done before the work may begin: the agreement as a kept file, and the three confirmations. */
@Embeddable
class Preparation {

    @Column(name = "agreement_file_id")
    private @Nullable Long agreementFileId;

    @Column(name = "agreement_on")
    private @Nullable LocalDate agreementOn;

    @Column(name = "agreement_confirmed_at")
    private @Nullable Instant agreementConfirmedAt;

    @Column(name = "qualifications_confirmed_at")
    private @Nullable Instant qualificationsConfirmedAt;

    @Column(name = "training_confirmed_at")
    private @Nullable Instant trainingConfirmedAt;

    void agree(long fileId, LocalDate signedOn) {
        agreementFileId = fileId;
        agreementOn = signedOn;
    }

    /** Whether the step was confirmed before. */
    boolean isConfirmed(ProjectAction step) {
        return confirmedAt(step) != null;
    }

    void confirm(ProjectAction step, Instant now) {
        switch (step) {
            case CONFIRM_AGREEMENT -> agreementConfirmedAt = now;
            case CONFIRM_QUALIFICATIONS -> qualificationsConfirmedAt = now;
            case CONFIRM_TRAINING -> trainingConfirmedAt = now;
            default -> throw new IllegalArgumentException(step.name());
        }
    }

    @Nullable
    Instant confirmedAt(ProjectAction step) {
        return switch (step) {
            case CONFIRM_AGREEMENT -> agreementConfirmedAt;
            case CONFIRM_QUALIFICATIONS -> qualificationsConfirmedAt;
            case CONFIRM_TRAINING -> trainingConfirmedAt;
            default -> null;
        };
    }

    boolean isConfirmed() {
        return agreementConfirmedAt != null && qualificationsConfirmedAt != null && trainingConfirmedAt != null;
    }

    @Nullable
    Long agreementFileId() {
        return agreementFileId;
    }

    @Nullable
    LocalDate agreementOn() {
        return agreementOn;
    }
}
