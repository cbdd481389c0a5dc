package io.gridkeeper.web.project;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.safety.hazard.HazardCategory;
import io.gridkeeper.safety.project.ApplyProject;
import io.gridkeeper.safety.project.CheckSite;
import io.gridkeeper.safety.project.NewPerson;
import io.gridkeeper.safety.project.NewQualification;
import io.gridkeeper.safety.project.ProjectKind;
import io.gridkeeper.safety.project.QualificationKind;
import io.gridkeeper.safety.project.TrainPerson;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What scripts send: anything may be missing, what the business needs is refused by its name. */
public final class ProjectWishes {

    private ProjectWishes() {}

    /** The application: project, host, place, days, contractor with its responsible person. */
    public record Application(
            @Nullable String name,
            @Nullable ProjectKind kind,
            @Nullable Long hostGridId,
            @Nullable Long hostId,
            @Nullable String place,
            @Nullable String work,
            @Nullable LocalDate opensOn,
            @Nullable LocalDate closesOn,
            boolean onRestDays,
            @Nullable String contractor,
            @Nullable String contactName,
            @Nullable String contactMobile) {

        ApplyProject command() {
            return new ApplyProject(
                    required(name, "project.missing.name"),
                    required(kind, "project.missing.kind"),
                    required(hostGridId, "project.missing.basics"),
                    required(hostId, "project.missing.basics"),
                    required(place, "project.missing.place"),
                    required(work, "project.missing.work"),
                    required(opensOn, "project.missing.basics"),
                    required(closesOn, "project.missing.basics"),
                    onRestDays,
                    new ApplyProject.Contact(
                            required(contractor, "project.missing.contractor"),
                            required(contactName, "project.missing.contact"),
                            required(contactMobile, "project.missing.mobile")));
        }
    }

    public record Person(
            @Nullable String name,
            @Nullable String jobTitle,
            @Nullable String mobile) {

        NewPerson command() {
            return new NewPerson(required(name, "project.missing.personName"), jobTitle, mobile);
        }
    }

    public record Training(
            @Nullable Long personId,
            @Nullable LocalDate on,
            @Nullable String about) {

        TrainPerson command() {
            return new TrainPerson(
                    required(personId, "project.missing.training"),
                    required(on, "project.missing.training"),
                    required(about, "project.missing.training"));
        }
    }

    public record Paper(
            @Nullable QualificationKind kind,
            @Nullable Long personId,
            @Nullable String number,
            @Nullable LocalDate validUntil) {

        NewQualification command() {
            return new NewQualification(
                    required(kind, "project.missing.qualificationKind"),
                    personId,
                    required(number, "project.missing.qualificationNumber"),
                    required(validUntil, "project.missing.validUntil"));
        }
    }

    public record Check(
            @Nullable Boolean sound,
            @Nullable String note,
            @Nullable HazardCategory category) {

        CheckSite command() {
            return new CheckSite(
                    required(sound, "project.missing.checkNote"),
                    required(note, "project.missing.checkNote"),
                    category);
        }
    }

    public record Accident(
            @Nullable LocalDate day, @Nullable String account) {

        LocalDate on() {
            return required(day, "project.missing.day");
        }

        String told() {
            return required(account, "project.missing.account");
        }
    }

    public record Prolongation(
            @Nullable LocalDate until, @Nullable String reason) {

        LocalDate lastDay() {
            return required(until, "project.missing.until");
        }

        String why() {
            return required(reason, "project.missing.reason");
        }
    }

    static LocalDate day(@Nullable String text) {
        try {
            return LocalDate.parse(required(text, "project.missing.day"));
        } catch (DateTimeException unreadable) {
            throw Refusal.invalid("project.missing.day");
        }
    }

    private static <T> T required(@Nullable T value, String missingKey) {
        if (value == null) {
            throw Refusal.invalid(missingKey);
        }
        return value;
    }
}
