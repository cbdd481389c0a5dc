package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** In whose hands a hazard is. After the company's number of transfers (two by default) only the grid office
 * hands it on. */
@Embeddable
@Clause({"R12-3.1.3a", "R12-3.2.6a"})
class Routing {

    @Column(name = "lead_person_id")
    private @Nullable Long leadPersonId;

    @Column(name = "handler_id")
    private @Nullable Long handlerId;

    @Column(name = "rerouted_at")
    private @Nullable Instant reroutedAt;

    @Column(name = "transfers", nullable = false)
    private int transfers;

    @Column(name = "escalation_level", nullable = false)
    private int escalationLevel;

    /** @param personId who owes the next action; null means the grid office */
    void handTo(@Nullable Long personId) {
        handlerId = personId;
    }

    void leadBy(@Nullable Long personId) {
        leadPersonId = personId;
    }

    void countTransfer(int most) {
        if (transfers >= most) {
            throw Refusal.conflict("hazard.refusal.transfers", most).citing("R12-3.1.3a");
        }
        transfers++;
    }

    void reroutedAt(Instant at) {
        reroutedAt = at;
    }

    @Nullable
    Instant reroutedAt() {
        return reroutedAt;
    }

    /** Who answers for the rectification: the person fixed, else who leads. */
    @Nullable
    Long responsibleId(FiveFixed fixed) {
        return fixed.personId() != null ? fixed.personId() : leadPersonId;
    }

    void escalated() {
        escalationLevel++;
    }

    void calm() {
        escalationLevel = 0;
    }

    @Nullable
    Long leadPersonId() {
        return leadPersonId;
    }

    @Nullable
    Long handlerId() {
        return handlerId;
    }

    int transfers() {
        return transfers;
    }

    int escalationLevel() {
        return escalationLevel;
    }
}
