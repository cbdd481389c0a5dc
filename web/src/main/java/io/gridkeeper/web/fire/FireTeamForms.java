package io.gridkeeper.web.fire;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.PersonRow;
import io.gridkeeper.safety.fire.EventTask;
import io.gridkeeper.safety.fire.ExerciseKind;
import io.gridkeeper.safety.fire.FireBrigade;
import io.gridkeeper.safety.fire.FireStory;
import io.gridkeeper.safety.fire.FormTeam;
import io.gridkeeper.safety.fire.HoldExercise;
import io.gridkeeper.safety.fire.TeamKind;
import io.gridkeeper.safety.fire.TeamMember;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Forms teams, records their exercises and the fires they answered. */
@Named
@RequestScoped
public class FireTeamForms {

    @Inject
    private FireBrigade brigade;

    @Inject
    private FireForm form;

    public void form() {
        var head = form.person("head");
        var members = new ArrayList<TeamMember>();
        if (head != null) {
            members.add(new TeamMember(head, true, null));
        }
        form.getMembers().stream()
                .map(PersonRow::id)
                .filter(id -> !id.equals(head))
                .forEach(id -> members.add(new TeamMember(id, false, null)));
        brigade.form(new FormTeam(
                form.constant(TeamKind.class, "kind"), form.number("grid"), form.words("equipment"), members));
        FireYearForms.back("fire.done.formed");
    }

    public void hold(long team) throws IOException {
        var exercise = brigade.hold(new HoldExercise(
                team,
                form.constant(ExerciseKind.class, "kind"),
                form.day("heldOn"),
                form.words("topic"),
                form.words("supportedBy"),
                form.getChosen().stream().map(Long::valueOf).toList()));
        var file = form.getFile();
        if (file != null && file.getSize() > 0) {
            try (var bytes = file.getInputStream()) {
                brigade.prove(
                        exercise.id(), bytes, Objects.requireNonNullElse(file.getSubmittedFileName(), "evidence"));
            }
        }
        FireYearForms.back("fire.done.held");
    }

    /** Who did what, from the fields of the members; empty ones were not there. */
    public void record(long team) {
        var row = brigade.team(team);
        List<EventTask> tasks = row.members().stream()
                .filter(member -> !form.words("task-" + member.personId()).isBlank())
                .map(member -> new EventTask(member.personId(), form.words("task-" + member.personId())))
                .toList();
        brigade.record(
                new FireStory(
                        row.gridId(),
                        form.words("placeText"),
                        required("alarmAt"),
                        required("arrivedAt"),
                        form.words("action"),
                        moment("handedOverAt")),
                tasks);
        FireYearForms.back("fire.done.recorded");
    }

    private Instant required(String field) {
        var moment = moment(field);
        if (moment == null) {
            throw Refusal.invalid("fire.refusal.timeLine").citing("R20-2c");
        }
        return moment;
    }

    private @Nullable Instant moment(String field) {
        try {
            return form.words(field).isBlank()
                    ? null
                    : LocalDateTime.parse(form.words(field))
                            .atZone(CompanyClock.ZONE)
                            .toInstant();
        } catch (DateTimeParseException none) {
            throw Refusal.invalid("fire.refusal.timeLine");
        }
    }

    /** Where the evidence of an exercise is shown. */
    public String evidence(long exercise) {
        return Faces.getRequestContextPath() + "/api/v1/fireExercises/" + exercise + "/evidence";
    }
}
