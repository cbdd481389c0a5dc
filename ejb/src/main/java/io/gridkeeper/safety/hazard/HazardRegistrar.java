package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridScope;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.safety.risk.RiskSearch;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns a report into a hazard: where it is, who answers to the reporter, what it repeats, its number. */
@Dependent
class HazardRegistrar {

    @Inject
    private Hazards hazards;

    @Inject
    private HazardAccess access;

    @Inject
    private HazardRouting routing;

    @Inject
    private PhotoShelf photos;

    @Inject
    private GridRegister grids;

    @Inject
    private GridScope scope;

    @Inject
    private RiskSearch risks;

    /** The hazard of the same report that arrived before, if the phone sent it twice. */
    Optional<Reported> known(ReportHazard command) {
        return Optional.ofNullable(key(command)).flatMap(hazards::withKey).map(hazard -> {
            var repeatOf = hazards.numberOf(hazard.registration().repeatOfId());
            return new Reported(hazard.id(), hazard.number(), repeatOf);
        });
    }

    /** A hazard that is not stored yet, with the number of the earlier one it repeats. */
    record Draft(Hazard hazard, @Nullable String repeatOf) {

        Reported reported() {
            return new Reported(hazard.id(), hazard.number(), repeatOf);
        }
    }

    @Clause({"R02-2.1.3a", "R04-4.1a", "R06-B2b"})
    Draft draw(ReportHazard command, Act act) {
        var place = place(command);
        long writer = access.personId();
        long reporter = Objects.requireNonNullElse(command.onBehalfOf(), writer);
        var repeatOf = RepeatPolicy.find(
                command.description(), hazards.earlier(place, act.at().minus(RepeatPolicy.REACH)));
        var registration = new Registration(
                hazards.nextNumber(act.day().getYear()),
                UUID.randomUUID().toString(),
                key(command),
                command.category(),
                command.source(),
                command.description(),
                place,
                reporter,
                routing.firstContact(place.gridId(), writer, reporter != writer),
                foundAt(command, act),
                act.at(),
                repeatOf.map(RepeatPolicy.Earlier::id).orElse(null));
        var hazard = Hazard.register(registration, command.suspected(), routing.grader(place.gridId()), act);
        hazard.hangOn(risk(command, place));
        return new Draft(hazard, repeatOf.map(RepeatPolicy.Earlier::number).orElse(null));
    }

    /** Stores a new hazard as it stands now: what is decided before this is written with it in one go. */
    void store(Hazard hazard, ReportHazard command, Act act) {
        hazards.add(hazard);
        photos.attach(hazard, command.photoIds(), PhotoMoment.BEFORE, act);
    }

    /** The risk that was checked, else the risk point at the place where there is just one. */
    private @Nullable RiskLink risk(ReportHazard command, HazardPlace place) {
        var placeId = place.placeId();
        if (command.risk() != null || placeId == null) {
            return command.risk();
        }
        return risks.codeAt(placeId).map(RiskLink::to).orElse(null);
    }

    private static Instant foundAt(ReportHazard command, Act act) {
        var found = command.foundAt();
        if (found != null && found.isAfter(act.at().plusSeconds(300))) {
            throw Refusal.invalid("hazard.refusal.foundInFuture");
        }
        return found == null || found.isAfter(act.at()) ? act.at() : found;
    }

    private HazardPlace place(ReportHazard command) {
        if (command.placeCode() != null) {
            var scanned = grids.place(command.placeCode());
            var text = command.placeText() == null ? scanned.name() : command.placeText();
            return placed(scanned.gridId(), scanned.id(), text);
        }
        long grid = Objects.requireNonNull(command.gridId());
        if (command.risk() == null) {
            scope.require(grid);
        }
        return placed(grid, null, command.placeText());
    }

    private HazardPlace placed(long gridId, @Nullable Long placeId, @Nullable String text) {
        var grid = scope.row(gridId).orElseThrow(() -> Refusal.notFound("grid.unknown"));
        scope.requireOpen(gridId);
        return new HazardPlace(gridId, grid.unitId(), placeId, text);
    }

    private @Nullable String key(ReportHazard command) {
        return command.clientKey() == null ? null : access.personId() + ":" + command.clientKey();
    }
}
