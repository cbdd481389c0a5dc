package io.gridkeeper.duty.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a meeting's sheet.
 *
 * @param reason why somebody stays away, as it was given
 * @param signedAt when he signed; null when somebody else wrote down that he came
 */
@Embeddable
record Attendance(
        @Enumerated(EnumType.STRING) @Column(name = "standing", nullable = false)
        Standing standing,

        @Column(name = "reason") @Nullable String reason,
        @Column(name = "signed_at") @Nullable Instant signedAt) {

    static final Attendance CALLED = new Attendance(Standing.CALLED, null, null);

    static Attendance signed(Instant at) {
        return new Attendance(Standing.CAME, null, at);
    }
}
