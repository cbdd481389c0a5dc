package io.gridkeeper.web.hazard;

import static io.gridkeeper.web.hazard.HazardResource.required;
import static java.util.Objects.requireNonNullElse;

import io.gridkeeper.safety.hazard.AcceptHazard;
import io.gridkeeper.safety.hazard.AskExtension;
import io.gridkeeper.safety.hazard.AssignHazard;
import io.gridkeeper.safety.hazard.DecideExtension;
import io.gridkeeper.safety.hazard.Disposition;
import io.gridkeeper.safety.hazard.FiveFixed;
import io.gridkeeper.safety.hazard.GiveFeedback;
import io.gridkeeper.safety.hazard.GradeHazard;
import io.gridkeeper.safety.hazard.HazardCategory;
import io.gridkeeper.safety.hazard.HazardGrade;
import io.gridkeeper.safety.hazard.HazardHandling;
import io.gridkeeper.safety.hazard.HazardSource;
import io.gridkeeper.safety.hazard.PhotoMoment;
import io.gridkeeper.safety.hazard.RectifyHazard;
import io.gridkeeper.safety.hazard.ReportHazard;
import io.gridkeeper.safety.hazard.TransferHazard;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What scripts send: anything may be missing, what the business needs is refused by its name. */
public final class HazardWishes {

    private HazardWishes() {}

    /** A report; with {@code grading} from somebody who may grade it is graded in one go. */
    public record Report(
            @Nullable Long gridId,
            @Nullable String placeCode,
            @Nullable String placeText,
            @Nullable String description,
            @Nullable HazardCategory category,
            @Nullable HazardSource source,
            @Nullable HazardGrade suspected,
            @Nullable List<Long> photoIds,
            @Nullable Long onBehalfOf,
            @Nullable Instant foundAt,
            @Nullable String clientKey,
            @Nullable Grading grading) {

        ReportHazard command() {
            return new ReportHazard(
                    gridId,
                    placeCode,
                    placeText,
                    required(description, "hazard.missing.description"),
                    required(category, "hazard.missing.category"),
                    requireNonNullElse(source, HazardSource.DAILY),
                    requireNonNullElse(suspected, HazardGrade.GENERAL),
                    requireNonNullElse(photoIds, List.of()),
                    onBehalfOf,
                    foundAt,
                    clientKey);
        }
    }

    /** A grading: on the spot with measures and evidence, or by a deadline with axis value and the five fixed. */
    public record Grading(
            @Nullable HazardGrade grade,
            @Nullable String majorReason,
            @Nullable HazardHandling handling,
            @Nullable String axisValue,
            @Nullable LocalDate dueOn,
            @Nullable Long leadPersonId,
            @Nullable String leadReason,
            @Nullable Five fiveFixed,
            @Nullable String measures,
            @Nullable List<Long> afterPhotoIds,
            @Nullable String statement) {

        GradeHazard command() {
            return new GradeHazard(required(grade, "hazard.missing.grade"), majorReason, disposition());
        }

        private Disposition disposition() {
            return handling == HazardHandling.ON_THE_SPOT
                    ? new Disposition.OnTheSpot(
                            required(measures, "hazard.missing.measures"),
                            requireNonNullElse(afterPhotoIds, List.of()),
                            statement)
                    : new Disposition.ByDeadline(
                            required(axisValue, "hazard.missing.axis"),
                            dueOn,
                            leadPersonId,
                            leadReason,
                            fiveFixed == null ? null : fiveFixed.command());
        }
    }

    /** The five fixed; the deadline is the due date. */
    public record Five(
            @Nullable Long personId,
            @Nullable String measures,
            @Nullable BigDecimal money,
            @Nullable String plan,
            @Nullable String standard,
            @Nullable Long completerId,
            @Nullable Long acceptorId) {

        FiveFixed command() {
            return new FiveFixed(personId, measures, money, plan, standard, completerId, acceptorId);
        }
    }

    /** @param toPersonId null hands it to the grid office */
    public record Transfer(
            @Nullable Long toPersonId, @Nullable String reason) {

        TransferHazard command() {
            return new TransferHazard(toPersonId, required(reason, "hazard.missing.reason"));
        }
    }

    public record Assignment(
            @Nullable Long toPersonId, @Nullable String reason) {

        AssignHazard command() {
            return new AssignHazard(
                    required(toPersonId, "hazard.missing.person"), required(reason, "hazard.missing.reason"));
        }
    }

    public record Rectification(
            @Nullable String measuresTaken,
            @Nullable List<Long> afterPhotoIds,
            @Nullable String statement) {

        RectifyHazard command() {
            return new RectifyHazard(
                    required(measuresTaken, "hazard.missing.measuresTaken"),
                    requireNonNullElse(afterPhotoIds, List.of()),
                    statement);
        }
    }

    public record Acceptance(
            @Nullable String comment, @Nullable String feedback) {

        AcceptHazard command() {
            return new AcceptHazard(required(comment, "hazard.missing.comment"), feedback);
        }
    }

    public record Extension(
            @Nullable LocalDate until, @Nullable String reason) {

        AskExtension command() {
            return new AskExtension(required(until, "hazard.missing.until"), required(reason, "hazard.missing.reason"));
        }
    }

    public record Decision(boolean granted, @Nullable String note) {

        DecideExtension command() {
            return new DecideExtension(granted, note);
        }
    }

    public record Feedback(@Nullable String text, boolean confirmsInPlace) {

        GiveFeedback command() {
            return new GiveFeedback(required(text, "hazard.missing.feedback"), confirmsInPlace);
        }
    }

    public record Photo(@Nullable Long photoId, @Nullable PhotoMoment moment) {

        long id() {
            return required(photoId, "hazard.refusal.photoUnknown");
        }

        PhotoMoment shows() {
            return requireNonNullElse(moment, PhotoMoment.BEFORE);
        }
    }
}
