package io.gridkeeper.marketing.team;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two assignments of one person at one time; open until area manager and department head have decided. */
@Entity
@Table(name = "sales_team_conflict")
@Clause("R14-3.2.2f")
class TeamConflict {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sales_team_conflict_seq")
    @SequenceGenerator(name = "sales_team_conflict_seq", sequenceName = "sales_team_conflict_seq", allocationSize = 50)
    private @Nullable Long id;

    private String number;

    @Column(name = "team_id")
    private long teamId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "team_task_id")
    private long teamTaskId;

    @Column(name = "department_task_id")
    private long departmentTaskId;

    @Column(name = "head_id")
    private long headId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ConflictDecision decision;

    private @Nullable String words;

    @Column(name = "moved_to")
    private @Nullable Instant movedTo;

    @Column(name = "decided_by_id")
    private @Nullable Long decidedById;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected TeamConflict() {}

    TeamConflict(String number, TeamTask team, TeamTask department, long headId, Instant at) {
        this.number = number;
        this.teamId = team.teamId();
        this.personId = team.personId();
        this.teamTaskId = team.id();
        this.departmentTaskId = department.id();
        this.headId = headId;
        this.openedAt = at;
    }

    void decide(Settlement how, long by, Instant at) {
        if (decision != null) {
            throw Refusal.conflict("team.refusal.decided", number);
        }
        decision = how.decision();
        words = how.words();
        movedTo = how.movedTo();
        decidedById = by;
        decidedAt = at;
    }

    /** The task that gives way. */
    long losing(ConflictDecision to) {
        return to == ConflictDecision.DEPARTMENT_FIRST ? teamTaskId : departmentTaskId;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String number() {
        return number;
    }

    long teamId() {
        return teamId;
    }

    long personId() {
        return personId;
    }

    long headId() {
        return headId;
    }
}
