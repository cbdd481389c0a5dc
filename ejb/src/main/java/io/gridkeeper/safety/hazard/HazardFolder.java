package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.field.FieldAnswer;
import io.gridkeeper.foundation.field.FieldQuestion;
import io.gridkeeper.foundation.field.FieldScope;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens a hazard's folder for a caller who may see it: everything in it, with names instead of ids. */
@Dependent
class HazardFolder {

    @Inject
    private Hazards hazards;

    @Inject
    private HazardPapers papers;

    @Inject
    private HazardAccess access;

    @Inject
    private GridRegister grids;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private FieldScope fields;

    @Inject
    private Clock clock;

    HazardView open(Hazard hazard) {
        var events = papers.events(hazard.id());
        var photos = papers.photos(hazard.id());
        var extensions = papers.extensions(hazard.id());
        var ids = people(hazard);
        events.forEach(event -> addIfAny(ids, event.entry().act().personId()));
        photos.forEach(photo -> ids.add(photo.uploadedById()));
        extensions.forEach(extension -> ids.add(extension.askedById()));
        extensions.forEach(extension -> addIfAny(ids, extension.decidedById()));
        var show = new HazardShow(hazard, organisation.names(ids), CompanyClock.dayOf(clock.instant()));
        return new HazardView(
                row(hazard, show),
                hazard.version(),
                hazard.registration().platformId(),
                hazard.registration().description(),
                hazard.majorReason(),
                where(hazard),
                show.people(),
                show.limits(),
                show.fixed(),
                show.result(),
                photos.stream().map(show::photo).toList(),
                events.stream().map(show::event).toList(),
                extensions.stream().map(show::extension).toList(),
                access.actions(hazard, extensions.stream().anyMatch(HazardExtension::isOpen)),
                hazards.numberOf(hazard.registration().repeatOfId()),
                hazards.repeatsOf(hazard.id()),
                field(hazard));
    }

    /** The person fixed, else who leads, else whoever answers for the grid. */
    @Clause("R06-D2a")
    private @Nullable FieldAnswer field(Hazard hazard) {
        var what = hazard.registration();
        var task = new FieldQuestion(what.category().name(), hazard.gridId(), CompanyClock.dayOf(what.receivedAt()));
        return fields.answers(hazard.routing().responsibleId(hazard.fixed()), List.of(task))
                .get(task);
    }

    private HazardRow row(Hazard hazard, HazardShow show) {
        var handler = hazard.routing().handlerId();
        var name = handler == null ? null : show.names().get(handler);
        return HazardLine.of(hazard).row(grid(hazard).name(), name, show.today());
    }

    /** Whole records as lines of a ledger. */
    List<HazardExportRow> exported(List<Hazard> page) {
        var known = organisation.people(
                page.stream().flatMap(hazard -> people(hazard).stream()).collect(Collectors.toSet()));
        var names = new HashMap<Long, String>();
        var units = new HashMap<Long, String>();
        known.forEach(person -> names.put(person.id(), person.name()));
        known.forEach(person -> units.put(person.id(), person.unitName()));
        var gridIds = page.stream().map(Hazard::gridId).collect(Collectors.toSet());
        var gridRows = grids.byIds(gridIds);
        var today = CompanyClock.dayOf(clock.instant());
        return page.stream()
                .map(hazard -> {
                    var grid = gridRows.get(hazard.gridId());
                    return new HazardShow(hazard, names, today).exported(grid == null ? "" : grid.name(), units);
                })
                .toList();
    }

    private HazardView.Where where(Hazard hazard) {
        var grid = grid(hazard);
        var path = grids.path(grid).stream().map(GridRow::name).toList();
        var place = hazard.registration().place();
        return new HazardView.Where(grid.id(), grid.code(), path, place.placeId(), place.placeText());
    }

    private GridRow grid(Hazard hazard) {
        return Objects.requireNonNull(grids.byIds(List.of(hazard.gridId())).get(hazard.gridId()));
    }

    private static Set<Long> people(Hazard hazard) {
        return Stream.of(
                        hazard.registration().reporterId(),
                        hazard.registration().firstContactId(),
                        hazard.routing().leadPersonId(),
                        hazard.routing().handlerId(),
                        hazard.fixed().personId(),
                        hazard.fixed().completerId(),
                        hazard.fixed().acceptorId(),
                        hazard.outcome().rectifiedById(),
                        hazard.outcome().acceptedById())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static void addIfAny(Set<Long> ids, @Nullable Long person) {
        if (person != null) {
            ids.add(person);
        }
    }
}
