package io.gridkeeper.safety.fire;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.organisation.UnitKind;
import io.gridkeeper.foundation.organisation.UnitRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fire year: large inspections, guidance, education, and what is missing, as far as the caller's grids reach. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class FireYearBook {

    private static final Set<UnitKind> WITH_A_GROUP = EnumSet.of(UnitKind.COMPANY, UnitKind.UNIT);

    @Inject
    private FireFiles files;

    @Inject
    private FireAccess access;

    @Inject
    private FireRegister register;

    @Inject
    private FireBrigade brigade;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private AuditTrail trail;

    /** Plans a large inspection of the branch of a grid. */
    @Clause("R20-3a")
    public FireRoundRow plan(PlanRound wish) {
        access.requireOpen(wish.gridId());
        var round = new FireRound(wish);
        files.add(round);
        trail.record("fireRound", round.id(), "plan", "R20-3a", null, wish.toString());
        return row(round, register.places());
    }

    /** Ends a large inspection; what was not inspected by then stays missing. */
    @Clause("R20-3b")
    public FireRoundRow finish(long roundId, @Nullable LocalDate on) {
        var round = visible(roundId);
        access.requireKeeper(round.plan().gridId());
        round.finish(access.past(on));
        trail.record("fireRound", roundId, "finish", "R20-3b", null, String.valueOf(round.doneOn()));
        return row(round, register.places());
    }

    /** One large inspection with its coverage. */
    public FireRoundRow round(long roundId) {
        return row(visible(roundId), register.places());
    }

    /** The large inspections planned in or done in a year, the newest first. */
    public List<FireRoundRow> rounds(int year) {
        var places = register.places();
        return files.all(FireRound.class).stream()
                .filter(round -> access.sees(round.plan().gridId()))
                .filter(round -> round.plan().plannedOn().getYear() == year || isDoneIn(round, year))
                .map(round -> row(round, places))
                .toList();
    }

    private static boolean isDoneIn(FireRound round, int year) {
        var done = round.doneOn();
        return done != null && done.getYear() == year;
    }

    /** Which of the places in its branch a large inspection has not seen. */
    @Clause("R20-3b")
    private FireRoundRow row(FireRound round, List<FirePlaceRow> places) {
        var plan = round.plan();
        var branch = access.tree().stream()
                .filter(grid -> grid.pathIds().contains(plan.gridId()))
                .map(GridRow::id)
                .collect(Collectors.toSet());
        var inside = places.stream()
                .filter(place -> branch.contains(place.file().gridId()))
                .toList();
        var seen = files.all(FireCheck.class).stream()
                .filter(check -> Long.valueOf(round.id()).equals(check.roundId()))
                .map(FireCheck::placeId)
                .collect(Collectors.toSet());
        var missing = inside.stream()
                .filter(place -> !seen.contains(place.id()))
                .map(place -> place.file().name())
                .toList();
        return new FireRoundRow(
                round.id(), plan, access.gridName(plan.gridId()), round.doneOn(), inside.size(), missing);
    }

    /** Records an instruction; each of its points is to be followed up. */
    @Clause("R20-1b")
    public FireGuidanceRow receive(ReceiveGuidance wish) {
        access.requireOpen(wish.gridId());
        var guidance = new FireGuidance(wish, access.past(wish.givenOn()));
        files.add(guidance);
        trail.record("fireGuidance", guidance.id(), "receive", "R20-1b", null, wish.toString());
        return guidance.row(access.gridName(wish.gridId()));
    }

    /** Says that a point of an instruction is done; points count from one. */
    @Clause("R20-1b")
    public FireGuidanceRow followUp(long guidanceId, int point) {
        var guidance = files.find(FireGuidance.class, guidanceId)
                .filter(found -> access.sees(found.gridId()))
                .orElseThrow(() -> Refusal.notFound("fire.unknown.guidance"));
        access.requireKeeper(guidance.gridId());
        guidance.followUp(point, access.today());
        trail.record("fireGuidance", guidanceId, "followUp", "R20-1b", null, String.valueOf(point));
        return guidance.row(access.gridName(guidance.gridId()));
    }

    /** The instructions for the grids the caller sees, the newest first. */
    public List<FireGuidanceRow> guidance() {
        return files.all(FireGuidance.class).stream()
                .filter(found -> access.sees(found.gridId()))
                .map(found -> found.row(access.gridName(found.gridId())))
                .toList();
    }

    /** Records fire education. */
    @Clause("R20-5a")
    public TeachFire teach(TeachFire held) {
        access.requireKeeper(held.gridId());
        access.past(held.heldOn());
        var education = new FireEducation(held);
        files.add(education);
        trail.record("fireEducation", education.id(), "teach", "R20-5a", null, held.toString());
        return held;
    }

    /** The fire education in the grids the caller sees in a year, the newest first. */
    public List<TeachFire> education(int year) {
        return files.all(FireEducation.class).stream()
                .map(FireEducation::held)
                .filter(held -> held.heldOn().getYear() == year && access.sees(held.gridId()))
                .toList();
    }

    /** What is missing in a year, as of today or of its last day. */
    public List<FireGap> missing(int year) {
        var people = new FireYear.People(unitTeams(), brigade.teams(), brigade.exercises());
        var premises = new FireYear.Premises(register.places(), rounds(year));
        var papers = new FireYear.Papers(education(year), lateNotices(), guidance());
        return new FireYear(year, access.today(), people, premises, papers).gaps();
    }

    private List<FireYear.UnitTeams> unitTeams() {
        var grids = access.tree().stream()
                .filter(grid -> grid.unitId() != null)
                .collect(Collectors.toMap(GridRow::unitId, Function.identity()));
        return organisation.units().stream()
                .filter(unit -> WITH_A_GROUP.contains(unit.kind()) && grids.containsKey(unit.id()))
                .map(unit -> teamsOf(unit, grids.get(unit.id())))
                .toList();
    }

    private FireYear.UnitTeams teamsOf(UnitRow unit, @Nullable GridRow grid) {
        long id = grid == null ? 0 : grid.id();
        return new FireYear.UnitTeams(
                unit.name(),
                files.team(TeamKind.LEADING_GROUP, id).isPresent(),
                files.team(TeamKind.BRIGADE, id).isPresent());
    }

    private List<String> lateNotices() {
        return files.all(FireNotice.class).stream()
                .filter(notice -> notice.isWaitingAfter(access.today()))
                .filter(notice -> files.find(FirePlace.class, notice.placeId())
                        .filter(place -> access.sees(place.file().gridId()))
                        .isPresent())
                .map(FireNotice::number)
                .toList();
    }

    private FireRound visible(long id) {
        return files.find(FireRound.class, id)
                .filter(round -> access.sees(round.plan().gridId()))
                .orElseThrow(() -> Refusal.notFound("fire.unknown.round"));
    }
}
