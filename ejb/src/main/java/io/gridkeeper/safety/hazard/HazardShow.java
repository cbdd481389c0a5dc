package io.gridkeeper.safety.hazard;

import io.gridkeeper.safety.hazard.HazardView.Named;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One hazard as people read it, part by part. Pure: the names are given. */
record HazardShow(Hazard hazard, Map<Long, String> names, LocalDate today) {

    HazardView.People people() {
        return new HazardView.People(
                named(hazard.registration().reporterId()),
                named(hazard.registration().firstContactId()),
                namedOrNone(hazard.routing().leadPersonId()),
                namedOrNone(hazard.routing().handlerId()),
                namedOrNone(hazard.fixed().acceptorId()),
                namedOrNone(hazard.outcome().rectifiedById()),
                namedOrNone(hazard.outcome().acceptedById()));
    }

    HazardView.Limits limits() {
        var due = hazard.due();
        return new HazardView.Limits(
                due.axisValue(),
                due.dueOn(),
                due.firstDueOn(),
                due.capOn(),
                due.isProvisional(),
                due.isNormalLimit(),
                due.clause(),
                due.explanationKey(),
                due.explanationArgs(),
                HazardLine.of(hazard).punctuality(today),
                hazard.disclosure().regulatorDueOn());
    }

    HazardView.Fixed fixed() {
        var fixed = hazard.fixed();
        return new HazardView.Fixed(
                fixed.isComplete(),
                namedOrNone(fixed.personId()),
                fixed.measures(),
                fixed.money(),
                hazard.due().dueOn(),
                fixed.plan(),
                fixed.standard(),
                namedOrNone(fixed.completerId()),
                namedOrNone(fixed.acceptorId()));
    }

    HazardView.Result result() {
        var outcome = hazard.outcome();
        return new HazardView.Result(
                outcome.measuresTaken(),
                outcome.statement(),
                outcome.rectifiedAt(),
                outcome.comment(),
                outcome.closedAt(),
                outcome.fedBackAt(),
                outcome.confirmedAt(),
                hazard.disclosure().regulatorToldAt(),
                hazard.disclosure().workersToldAt(),
                hazard.routing().transfers(),
                outcome.returns());
    }

    HazardView.PhotoRow photo(HazardPhoto photo) {
        var moment = photo.moment() == null ? PhotoMoment.BEFORE : photo.moment();
        return new HazardView.PhotoRow(photo.id(), moment, named(photo.uploadedById()), photo.uploadedAt());
    }

    HazardView.EventRow event(HazardEvent event) {
        var entry = event.entry();
        return new HazardView.EventRow(
                entry.sequence(),
                entry.act().at(),
                namedOrNone(entry.act().personId()),
                entry.action(),
                entry.from(),
                entry.to(),
                entry.note(),
                entry.clause());
    }

    HazardView.ExtensionRow extension(HazardExtension extension) {
        return new HazardView.ExtensionRow(
                named(extension.askedById()),
                extension.askedAt(),
                extension.until(),
                extension.reason(),
                extension.granted(),
                namedOrNone(extension.decidedById()),
                extension.decidedAt(),
                extension.note());
    }

    /** @param units the names of people's units by the people's ids */
    HazardExportRow exported(String gridName, Map<Long, String> units) {
        var responsible = hazard.routing().responsibleId(hazard.fixed());
        var what = hazard.registration();
        var outcome = hazard.outcome();
        return new HazardExportRow(
                what.number(),
                hazard.state(),
                hazard.grade(),
                hazard.handling(),
                what.category(),
                what.source(),
                what.foundAt(),
                what.receivedAt(),
                named(what.reporterId()).name(),
                units.get(what.reporterId()),
                gridName,
                what.place().unitId(),
                what.place().placeText(),
                what.description(),
                hazard.fixed().measures(),
                hazard.due().dueOn(),
                hazard.due().clause(),
                nameOrNone(responsible),
                responsible == null ? null : units.get(responsible),
                outcome.rectifiedAt(),
                outcome.measuresTaken(),
                nameOrNone(outcome.acceptedById()),
                outcome.closedAt(),
                HazardLine.of(hazard).punctuality(today),
                what.externalKey(),
                hazard.fixed().money(),
                hazard.fixed().plan());
    }

    private @Nullable String nameOrNone(@Nullable Long person) {
        return person == null ? null : names.get(person);
    }

    private @Nullable Named namedOrNone(@Nullable Long person) {
        return person == null ? null : named(person);
    }

    private Named named(long person) {
        return new Named(person, names.getOrDefault(person, ""));
    }
}
