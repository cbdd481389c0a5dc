package io.gridkeeper.safety.fire;

import io.gridkeeper.foundation.kernel.Typed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A member of a team with the telephone under which he is called. */
@Embeddable
public record TeamMember(
        @Column(name = "person_id", nullable = false) long personId,
        @Column(name = "head", nullable = false) boolean head,
        @Column(name = "phone", length = 30) @Nullable String phone) {

    public TeamMember {
        phone = Typed.optional(phone, 30);
    }
}
