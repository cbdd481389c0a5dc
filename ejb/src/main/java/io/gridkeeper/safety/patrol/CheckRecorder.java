package io.gridkeeper.safety.patrol;

import io.gridkeeper.foundation.document.FileStore;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.safety.hazard.HazardCategory;
import io.gridkeeper.safety.hazard.HazardGrade;
import io.gridkeeper.safety.hazard.HazardPhotos;
import io.gridkeeper.safety.hazard.HazardRegister;
import io.gridkeeper.safety.hazard.HazardSource;
import io.gridkeeper.safety.hazard.ReportHazard;
import io.gridkeeper.safety.hazard.RiskLink;
import io.gridkeeper.safety.risk.ReassessmentCalled;
import io.gridkeeper.safety.risk.ReassessmentCause;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the record of a check. What the check found goes to the register of hazards in the same transaction: its source
 * is a measure that failed, its parents are the measure and this record, and the risk is called to be assessed again.
 */
@Dependent
class CheckRecorder {

    @Inject
    private Checks checks;

    @Inject
    private CheckAccess access;

    @Inject
    private CheckTold told;

    @Inject
    private HazardRegister hazards;

    @Inject
    private HazardPhotos hazardPhotos;

    @Inject
    private FileStore files;

    @Inject
    private GridRegister grids;

    @Inject
    private Event<ReassessmentCalled> calls;

    @Inject
    private Clock clock;

    void record(CheckTask task, RecordCheck wish) {
        var act = new CheckAct(
                access.personId(), clock.instant(), UUID.randomUUID().toString());
        task.done(act.at());
        var photos = free(wish.photoIds(), act.personId());
        var hazard = wish.result() == CheckResult.HAZARD_FOUND ? report(task, wish, act, photos) : null;
        var record = new CheckRecord(task, act, wish, hazard);
        checks.add(record);
        photos.forEach(photo -> photo.attachTo(record.id()));
        checks.flush();
        told.tell(record, task.plan());
    }

    private List<CheckPhoto> free(List<Long> ids, long personId) {
        var photos = checks.photos(ids);
        if (photos.size() != ids.size() || photos.stream().anyMatch(photo -> !photo.isFreeFor(personId))) {
            throw Refusal.invalid("patrol.refusal.photoUnknown");
        }
        return photos;
    }

    private String report(CheckTask task, RecordCheck wish, CheckAct act, List<CheckPhoto> photos) {
        var plan = task.plan();
        var place = place(plan);
        var reported = hazards.report(new ReportHazard(
                place == null ? plan.gridId() : null,
                place,
                plan.pointName(),
                Objects.requireNonNull(wish.note()),
                HazardCategory.SAFETY,
                HazardSource.MEASURE_FAILED,
                HazardGrade.GENERAL,
                photos.stream().map(this::copy).toList(),
                null,
                null,
                null,
                new RiskLink(plan.pointCode(), plan.measureUuid(), act.recordUuid())));
        calls.fire(new ReassessmentCalled(
                plan.gridId(), plan.eventId(), ReassessmentCause.MEASURE_FAILED, reported.number()));
        return reported.number();
    }

    private @Nullable String place(CheckPlan plan) {
        var place = plan.placeId();
        return place == null ? null : grids.place(place.longValue()).code();
    }

    /** A hazard keeps its own picture: it is shown to other people than the record. */
    private long copy(CheckPhoto photo) {
        try (var bytes = files.open(photo.fileId())) {
            return hazardPhotos.keep(bytes, "check");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
