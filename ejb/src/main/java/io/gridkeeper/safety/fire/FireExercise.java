package io.gridkeeper.safety.fire;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An exercise of a team with who of its roster was there; a picture or paper of it is its evidence. */
@Entity
@Table(name = "fire_exercise")
class FireExercise {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fire_exercise_seq")
    @SequenceGenerator(name = "fire_exercise_seq", sequenceName = "fire_exercise_seq", allocationSize = 50)
    private long id;

    @Column(name = "team_id", updatable = false)
    private long teamId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ExerciseKind kind;

    @Column(name = "held_on", updatable = false)
    private LocalDate heldOn;

    @Column(updatable = false)
    private String topic;

    @Column(name = "supported_by", updatable = false)
    private @Nullable String supportedBy;

    @Column(name = "evidence_id")
    private @Nullable Long evidenceId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "fire_exercise_person", joinColumns = @JoinColumn(name = "exercise_id"))
    @OrderColumn(name = "position")
    private List<Participant> people;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected FireExercise() {}

    FireExercise(FireTeam team, HoldExercise wish, LocalDate heldOn) {
        this.teamId = team.id();
        this.kind = wish.kind();
        this.heldOn = heldOn;
        this.topic = wish.topic();
        this.supportedBy = wish.supportedBy();
        this.people = new ArrayList<>(team.members().stream()
                .map(member -> new Participant(member.personId(), wish.present().contains(member.personId())))
                .toList());
    }

    void prove(long fileId) {
        evidenceId = fileId;
    }

    FireExerciseRow row(FireTeam team, List<String> absent) {
        return new FireExerciseRow(
                id, teamId, team.gridId(), kind, heldOn, topic, supportedBy, people.size(), absent, evidenceId != null);
    }

    long id() {
        return id;
    }

    long teamId() {
        return teamId;
    }

    ExerciseKind kind() {
        return kind;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    @Nullable
    Long evidenceId() {
        return evidenceId;
    }

    List<Participant> people() {
        return List.copyOf(people);
    }

    /** Those of the roster who were not there, or did not pass. */
    List<Long> absent() {
        return people.stream()
                .filter(person -> !person.passed())
                .map(Participant::personId)
                .toList();
    }
}
