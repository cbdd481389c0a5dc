package io.gridkeeper.safety.fire;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.document.FileKind;
import io.gridkeeper.foundation.document.FilePolicy;
import io.gridkeeper.foundation.document.FileStore;
import io.gridkeeper.foundation.document.StoredFile;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.organisation.PersonRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Leading groups and volunteer brigades: their rosters, what they train, and the fires they answered. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class FireBrigade {

    private static final FilePolicy EVIDENCE =
            new FilePolicy(Set.of(FileKind.JPEG, FileKind.PNG, FileKind.PDF), 10L * 1024 * 1024, 50_000_000);

    @Inject
    private FireFiles files;

    @Inject
    private FireAccess access;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private FileStore store;

    @Inject
    private AuditTrail trail;

    /** The teams of the grids the caller sees. */
    public List<FireTeamRow> teams() {
        return files.all(FireTeam.class).stream()
                .filter(team -> access.sees(team.gridId()))
                .map(this::row)
                .toList();
    }

    /** One team the caller sees. */
    public FireTeamRow team(long id) {
        return row(visible(id));
    }

    /** Forms the grid's team of a kind, or forms it anew; a leading group has people of more than one unit. */
    @Clause({"R20-1a", "R20-2a"})
    public FireTeamRow form(FormTeam wish) {
        access.requireKeeper(wish.gridId());
        var people = people(wish.members().stream().map(TeamMember::personId).toList());
        if (people.size() < wish.members().size()) {
            throw Refusal.notFound("organisation.person.unknown");
        }
        long units = people.values().stream().map(PersonRow::unitId).distinct().count();
        if (wish.kind() == TeamKind.LEADING_GROUP && units < 2) {
            throw Refusal.invalid("fire.refusal.oneUnit").citing("R20-1a");
        }
        var known = files.team(wish.kind(), wish.gridId());
        known.ifPresent(team -> team.form(wish, access.today()));
        var team = known.orElseGet(() -> new FireTeam(wish, access.today()));
        files.add(team);
        trail.record("fireTeam", team.id(), "form", "R20-2a", null, wish.toString());
        return row(team);
    }

    /** Records an exercise of a team; whoever of the roster is not named was not there, or did not pass. */
    @Clause({"R20-4a", "R20-4b", "R20-2a"})
    public FireExerciseRow hold(HoldExercise wish) {
        var team = visible(wish.teamId());
        access.requireKeeper(team.gridId());
        var exercise = new FireExercise(team, wish, access.past(wish.heldOn()));
        files.add(exercise);
        trail.record("fireExercise", exercise.id(), "hold", "R20-4a", null, wish.toString());
        return row(exercise, team);
    }

    /** The exercises of the teams the caller sees, the newest first. */
    public List<FireExerciseRow> exercises() {
        var teams = files.all(FireTeam.class).stream()
                .filter(team -> access.sees(team.gridId()))
                .collect(Collectors.toMap(FireTeam::id, Function.identity()));
        return files.all(FireExercise.class).stream()
                .filter(exercise -> teams.containsKey(exercise.teamId()))
                .map(exercise -> row(exercise, visible(exercise.teamId())))
                .toList();
    }

    /** One exercise of a team the caller sees. */
    public FireExerciseRow exercise(long id) {
        var exercise = found(id);
        return row(exercise, visible(exercise.teamId()));
    }

    /** Keeps a picture or paper as evidence of an exercise. */
    @Clause("R20-4a")
    public void prove(long exerciseId, InputStream bytes, String name) {
        var exercise = found(exerciseId);
        access.requireKeeper(visible(exercise.teamId()).gridId());
        exercise.prove(store.store(bytes, name, EVIDENCE).id());
        trail.record("fireExercise", exerciseId, "prove", "R20-4a", null, name);
    }

    /** What the evidence of an exercise is. */
    public StoredFile evidence(long exerciseId) {
        return store.find(evidenceId(exerciseId)).orElseThrow(FireBrigade::noEvidence);
    }

    /** The bytes of the evidence; the caller closes the stream. */
    public InputStream openEvidence(long exerciseId) {
        return store.open(evidenceId(exerciseId));
    }

    private long evidenceId(long exerciseId) {
        var exercise = found(exerciseId);
        visible(exercise.teamId());
        var evidence = exercise.evidenceId();
        if (evidence == null) {
            throw noEvidence();
        }
        return evidence;
    }

    /** Records the first response to a fire and who of the brigade did what. */
    @Clause({"R20-2c", "R20-2d"})
    public FireEventRow record(FireStory story, List<EventTask> tasks) {
        access.requireKeeper(story.gridId());
        if (tasks.isEmpty()) {
            throw Refusal.invalid("fire.missing.task").citing("R20-2d");
        }
        var event = new FireEvent(story, tasks);
        files.add(event);
        trail.record("fireEvent", event.id(), "record", "R20-2c", null, story.toString());
        return row(event);
    }

    /** The fires in the grids the caller sees, the newest first. */
    public List<FireEventRow> events() {
        return files.all(FireEvent.class).stream()
                .filter(event -> access.sees(event.story().gridId()))
                .map(this::row)
                .toList();
    }

    private FireTeam visible(long teamId) {
        return files.find(FireTeam.class, teamId)
                .filter(team -> access.sees(team.gridId()))
                .orElseThrow(() -> Refusal.notFound("fire.unknown.team"));
    }

    private FireExercise found(long id) {
        return files.find(FireExercise.class, id).orElseThrow(() -> Refusal.notFound("fire.unknown.exercise"));
    }

    private Map<Long, PersonRow> people(List<Long> ids) {
        return organisation.people(ids).stream().collect(Collectors.toMap(PersonRow::id, Function.identity()));
    }

    private FireTeamRow row(FireTeam team) {
        var people = people(team.members().stream().map(TeamMember::personId).toList());
        var members = team.members().stream()
                .filter(member -> people.containsKey(member.personId()))
                .map(member -> {
                    var person = people.get(member.personId());
                    return new FireTeamRow.Member(
                            member.personId(),
                            person == null ? "" : person.name(),
                            person == null ? "" : person.unitName(),
                            member.head(),
                            member.phone());
                })
                .toList();
        return new FireTeamRow(
                team.id(),
                team.kind(),
                team.gridId(),
                access.gridName(team.gridId()),
                team.formedOn(),
                team.equipment(),
                members);
    }

    private FireExerciseRow row(FireExercise exercise, FireTeam team) {
        var names = organisation.names(exercise.absent());
        return exercise.row(
                team,
                exercise.absent().stream().map(id -> names.getOrDefault(id, "")).toList());
    }

    private FireEventRow row(FireEvent event) {
        var names = organisation.names(
                event.tasks().stream().map(EventTask::personId).toList());
        var doers = event.tasks().stream()
                .map(task -> new FireEventRow.Doer(names.getOrDefault(task.personId(), ""), task.task()))
                .toList();
        return new FireEventRow(
                event.id(), event.story(), access.gridName(event.story().gridId()), doers);
    }

    private static Refusal noEvidence() {
        return Refusal.notFound("fire.unknown.evidence");
    }
}
