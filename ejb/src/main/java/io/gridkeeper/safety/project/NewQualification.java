package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A licence or certificate.
 *
 * @param personId whose it is; null for those of the company
 * @param validUntil the last day on which it is good
 */
public record NewQualification(
        QualificationKind kind, @Nullable Long personId, String number, LocalDate validUntil) {

    public NewQualification {
        number = Typed.required(number, 60, "project.missing.qualificationNumber");
        if (kind.isPersonal() && personId == null) {
            throw Refusal.invalid("project.missing.qualificationPerson");
        }
        personId = kind.isPersonal() ? personId : null;
    }
}
