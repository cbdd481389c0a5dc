package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.regulation.Limit;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes over rows of an old ledger. A row that was taken over before is left as it is now. */
@Dependent
class HazardIntake {

    @Inject
    @SuppressWarnings("NullAway.Init")
    private Hazards hazards;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private HazardRouting routing;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private HazardLimits limits;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private HazardJournal journal;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private HazardProcess process;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private GridRegister grids;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private CurrentCaller current;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private Event<HazardClosed> closed;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private Clock clock;

    Imported takeClosed(ImportHazard row) {
        var day = row.closedOn() != null ? row.closedOn() : row.rectifiedOn();
        if (day == null) {
            throw Refusal.invalid("hazard.missing.closedOn");
        }
        return known(row).orElseGet(() -> {
            var hazard = take(row, HazardState.CLOSED, noon(day));
            closed.fire(new HazardClosed(hazard.id(), hazard.number(), hazard.gridId(), noon(day)));
            return new Imported(hazard.number(), true);
        });
    }

    Imported takeOpen(ImportHazard row) {
        return known(row).orElseGet(() -> {
            var hazard = take(row, stands(row), null);
            return new Imported(hazard.number(), true);
        });
    }

    private Optional<Imported> known(ImportHazard row) {
        return hazards.withKey(row.externalKey()).map(hazard -> new Imported(hazard.number(), false));
    }

    /** Handed in, being rectified when there is a day for it, else still to be graded. */
    private HazardState stands(ImportHazard row) {
        if (row.rectifiedOn() != null) {
            return HazardState.AWAITING_ACCEPTANCE;
        }
        var due = row.dueOn() != null ? row.dueOn() : limit(row).map(Limit::due).orElse(null);
        return due == null ? HazardState.REGISTERED : HazardState.RECTIFYING;
    }

    private Hazard take(ImportHazard row, HazardState state, @Nullable Instant closedAt) {
        var act = new Act(current.get().personId(), clock.instant());
        var hazard = Hazard.takeOver(registration(row, act), old(row, state, closedAt), act);
        hazards.add(hazard);
        if (state.isOpen()) {
            process.startWhereItStands(hazard, limits.overdueAt(hazard));
        }
        journal.writeNew(hazard);
        return hazard;
    }

    private Registration registration(ImportHazard row, Act act) {
        var grader = routing.grader(row.gridId());
        var reporter = row.reporterId() != null ? row.reporterId() : act.personId();
        if (reporter == null && grader == null) {
            throw Refusal.invalid("hazard.missing.reporter");
        }
        long answering = Objects.requireNonNull(grader != null ? grader : reporter);
        var foundAt = noon(row.foundOn());
        return new Registration(
                hazards.nextNumber(row.foundOn().getYear()),
                UUID.randomUUID().toString(),
                row.externalKey(),
                row.category(),
                row.source(),
                row.description(),
                place(row),
                reporter != null ? reporter : answering,
                answering,
                foundAt,
                foundAt,
                null);
    }

    private HazardPlace place(ImportHazard row) {
        var grid = grids.byIds(List.of(row.gridId())).get(row.gridId());
        if (grid == null) {
            throw Refusal.notFound("grid.unknown");
        }
        return new HazardPlace(grid.id(), grid.unitId(), null, row.placeText());
    }

    private OldState old(ImportHazard row, HazardState state, @Nullable Instant closedAt) {
        var limit = state == HazardState.REGISTERED ? null : limit(row).orElse(null);
        var rectifiedOn = row.rectifiedOn();
        return new OldState(
                state,
                row.grade(),
                FiveFixed.personOnly(row.responsibleId(), row.measures()),
                limit,
                row.dueOn(),
                handler(row, state),
                rectifiedOn == null ? null : noon(rectifiedOn),
                closedAt,
                row.note());
    }

    private @Nullable Long handler(ImportHazard row, HazardState state) {
        return switch (state) {
            case REGISTERED -> routing.grader(row.gridId());
            case RECTIFYING -> row.responsibleId() != null ? row.responsibleId() : routing.grader(row.gridId());
            case AWAITING_ACCEPTANCE -> routing.acceptor(row.gridId(), row.grade(), row.responsibleId());
            case CLOSED, WITHDRAWN -> null;
        };
    }

    private Optional<Limit> limit(ImportHazard row) {
        return limits.usual(row.foundOn(), noon(row.foundOn()));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(CompanyClock.ZONE).toInstant();
    }
}
