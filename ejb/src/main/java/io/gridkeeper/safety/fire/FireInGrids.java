package io.gridkeeper.safety.fire;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.grid.ChangedHands;
import io.gridkeeper.foundation.grid.GridScope;
import io.gridkeeper.foundation.grid.GridWork;
import io.gridkeeper.foundation.grid.OpenItem;
import io.gridkeeper.foundation.grid.Post;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The fire files of a grid: its open places, large inspections not yet done, and instructions not followed to the end. */
@ApplicationScoped
@Clause("R07-8c")
class FireInGrids implements GridWork {

    private static final String KIND = "fire";

    @Inject
    private FireFiles files;

    @Inject
    private GridScope scope;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private AuditTrail trail;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long countIn(long gridId) {
        return (long) files.placesIn(gridId).size()
                + files.roundsIn(gridId).size()
                + files.guidanceIn(gridId).size();
    }

    /** A place comes with the first limit of its notices, an inspection with its day, an instruction without one. */
    @Override
    public List<OpenItem> itemsIn(long gridId, int limit) {
        var limits = files.limitsIn(gridId);
        var places = files.placesIn(gridId).stream()
                .map(place -> new OpenItem(
                        KIND,
                        place.code(),
                        place.file().name(),
                        limits.get(place.id()),
                        "/grid/fire-place?code=" + place.code()));
        var rounds = files.roundsIn(gridId).stream().map(FireInGrids::item);
        var guidance = files.guidanceIn(gridId).stream().map(FireInGrids::item);
        return Stream.of(places, rounds, guidance)
                .flatMap(items -> items)
                .sorted(Comparator.comparing(OpenItem::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(limit)
                .toList();
    }

    private static OpenItem item(FireRound round) {
        var day = round.plan().plannedOn();
        return new OpenItem(
                KIND, String.valueOf(round.id()), round.plan().title(), day, "/grid/fire-year?year=" + day.getYear());
    }

    private static OpenItem item(FireGuidance guidance) {
        return new OpenItem(
                KIND,
                String.valueOf(guidance.id()),
                guidance.firstOpen(),
                null,
                "/grid/fire-year?year=" + guidance.givenOn().getYear());
    }

    @Override
    public void handToPerson(long gridId, ChangedHands hands) {
        files.placesIn(gridId).stream()
                .filter(place ->
                        Long.valueOf(hands.fromPersonId()).equals(place.file().personId()))
                .forEach(place -> place.handTo(gridId, hands.toPersonId()));
    }

    @Override
    public int handToGrid(long fromGridId, long toGridId) {
        var places = files.placesIn(fromGridId);
        var rounds = files.roundsIn(fromGridId);
        var guidance = files.guidanceIn(fromGridId);
        places.forEach(place -> move(place, toGridId));
        rounds.forEach(round -> round.goTo(toGridId));
        guidance.forEach(instruction -> instruction.goTo(toGridId));
        return places.size() + rounds.size() + guidance.size();
    }

    private void move(FirePlace place, long toGridId) {
        long from = place.file().gridId();
        var person = place.file().personId();
        boolean leaves = person != null && organisation.isOfContractor(person);
        place.handTo(
                toGridId, leaves ? scope.holders(from, Post.SAFETY_RESPONSIBLE).getFirst() : person);
        trail.record("firePlace", place.id(), "handOver", "R07-8c", String.valueOf(from), String.valueOf(toGridId));
    }
}
