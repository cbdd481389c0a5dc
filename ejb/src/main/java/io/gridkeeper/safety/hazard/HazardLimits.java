package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.regulation.DeadlineTable;
import io.gridkeeper.foundation.regulation.Deadlines;
import io.gridkeeper.foundation.regulation.Limit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The adopted regulation's answers for one hazard: its limit, when it is overdue, whether more time is allowed. */
@Dependent
class HazardLimits {

    @Inject
    private Deadlines deadlines;

    Limit of(Hazard hazard, String axisValue) {
        return deadlines.limit(
                axisValue, hazard.registration().receivedAt(), hazard.routing().reroutedAt());
    }

    /** The limit counted anew, by the calendar and the routing as they are now; empty before it was graded. */
    Optional<Limit> again(Hazard hazard) {
        return Optional.ofNullable(hazard.due().axisValue()).map(axis -> of(hazard, axis));
    }

    /** The limit of the first axis value, for old ledgers that know no axis; empty before any profile was in force. */
    Optional<Limit> usual(LocalDate day, Instant receivedAt) {
        return deadlines.choices(day).stream()
                .findFirst()
                .map(choice -> deadlines.limit(choice.value(), receivedAt, null));
    }

    Optional<Instant> overdueAt(Hazard hazard) {
        return Optional.ofNullable(hazard.due().dueOn())
                .map(due -> overdueAt(due, hazard.registration().receivedAt()));
    }

    /** What an old ledger asked for before any profile was in force ends with its day. */
    private Instant overdueAt(LocalDate due, Instant receivedAt) {
        return deadlines.inForce(CompanyClock.dayOf(receivedAt)).isPresent()
                ? deadlines.endOf(due, receivedAt)
                : CompanyClock.endOf(due);
    }

    /** Refuses more time that the regulation or the company does not allow. */
    void requireExtension(Hazard hazard, AskExtension wish) {
        again(hazard)
                .ifPresent(limit -> deadlines.requireExtension(
                        limit,
                        hazard.registration().receivedAt(),
                        new DeadlineTable.Extension(wish.until(), wish.reason())));
    }

    /** By when the regulator must be told; empty where the adopted regulation gives no number. */
    Optional<LocalDate> regulatorBy(Instant foundAt) {
        return deadlines
                .inForce(CompanyClock.dayOf(foundAt))
                .filter(version -> version.definition().terms().externalReport() != null)
                .map(version -> deadlines.externalReport(foundAt).due());
    }

    int maxTransfers(Hazard hazard) {
        return deadlines
                .settings(CompanyClock.dayOf(hazard.registration().receivedAt()))
                .handling()
                .maxTransfers();
    }
}
