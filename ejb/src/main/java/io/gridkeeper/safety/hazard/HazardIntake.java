package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.regulation.Limit;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Takes over rows of an old ledger. A row that was taken over before is left as it is now. */
@Dependent
class HazardIntake {

    private static final int PART = 200;

    @Inject
    private Hazards hazards;

    @Inject
    private HazardRouting routing;

    @Inject
    private HazardLimits limits;

    @Inject
    private HazardJournal journal;

    @Inject
    private HazardProcess process;

    @Inject
    private GridRegister grids;

    @Inject
    private CurrentCaller current;

    @Inject
    private Event<HazardClosed> closed;

    @Inject
    private Clock clock;

    /** Part by part, so that neither the questions nor the memory grow with the square of the rows. */
    ImportCount takeAll(List<ImportHazard> rows, IntConsumer taken) {
        var facts = facts();
        int closedRows = 0;
        int known = 0;
        for (int start = 0; start < rows.size(); start += PART) {
            taken.accept(start);
            var part = rows.subList(start, Math.min(start + PART, rows.size()));
            var fresh = withoutKnown(part);
            var old = fresh.stream().map(row -> take(row, facts)).toList();
            journal.writeNew(old);
            closedRows += tellClosed(old);
            known += part.size() - fresh.size();
            hazards.flushAndForget();
        }
        return new ImportCount(closedRows, rows.size() - closedRows - known, known);
    }

    private List<ImportHazard> withoutKnown(List<ImportHazard> part) {
        var seen = new HashSet<>(
                hazards.knownKeys(part.stream().map(ImportHazard::externalKey).toList()));
        return part.stream().filter(row -> seen.add(row.externalKey())).toList();
    }

    private int tellClosed(List<Hazard> old) {
        var ended = old.stream()
                .filter(hazard -> hazard.state() == HazardState.CLOSED)
                .toList();
        ended.forEach(hazard -> closed.fire(new HazardClosed(
                hazard.id(),
                hazard.number(),
                hazard.gridId(),
                Objects.requireNonNull(hazard.outcome().closedAt()))));
        return ended.size();
    }

    private IntakeFacts facts() {
        return new IntakeFacts(grids, routing, limits);
    }

    /** Closed, handed in, being rectified when there is a day for it, else still to be graded. */
    private static HazardState stands(ImportHazard row, IntakeFacts facts) {
        if (row.closedOn() != null) {
            return HazardState.CLOSED;
        }
        if (row.rectifiedOn() != null) {
            return HazardState.AWAITING_ACCEPTANCE;
        }
        var due = row.dueOn() != null
                ? row.dueOn()
                : facts.limit(row.foundOn()).map(Limit::due).orElse(null);
        return due == null ? HazardState.REGISTERED : HazardState.RECTIFYING;
    }

    private Hazard take(ImportHazard row, IntakeFacts facts) {
        var act = new Act(current.get().personId(), clock.instant());
        var state = stands(row, facts);
        var hazard = Hazard.takeOver(registration(row, act, facts), old(row, state, facts), act);
        if (state.isOpen()) {
            process.startWhereItStands(hazard, limits.overdueAt(hazard));
        }
        hazards.add(hazard);
        return hazard;
    }

    private Registration registration(ImportHazard row, Act act, IntakeFacts facts) {
        var grader = facts.grader(row.gridId());
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
                new HazardPlace(row.gridId(), facts.grid(row.gridId()).unitId(), null, row.placeText()),
                reporter != null ? reporter : answering,
                answering,
                foundAt,
                foundAt,
                null);
    }

    private OldState old(ImportHazard row, HazardState state, IntakeFacts facts) {
        var limit = state == HazardState.REGISTERED
                ? null
                : facts.limit(row.foundOn()).orElse(null);
        var rectifiedOn = row.rectifiedOn();
        return new OldState(
                state,
                row.grade(),
                FiveFixed.personOnly(row.responsibleId(), row.measures()),
                limit,
                row.dueOn(),
                handler(row, state, facts),
                rectifiedOn == null ? null : noon(rectifiedOn),
                row.closedOn() == null ? null : noon(row.closedOn()),
                row.note());
    }

    private @Nullable Long handler(ImportHazard row, HazardState state, IntakeFacts facts) {
        return switch (state) {
            case REGISTERED -> facts.grader(row.gridId());
            case RECTIFYING -> row.responsibleId() != null ? row.responsibleId() : facts.grader(row.gridId());
            case AWAITING_ACCEPTANCE -> routing.acceptor(row.gridId(), row.grade(), row.responsibleId());
            case CLOSED, WITHDRAWN -> null;
        };
    }

    private static Instant noon(LocalDate day) {
        return IntakeFacts.noon(day);
    }
}
