package io.gridkeeper.marketing.team;

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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An assignment of a member. Life: assigned, or requested and then {@link #answer answered} by the department head;
 * {@link #move moved} where another goes first; {@link #finish done} or cancelled.
 */
@Entity
@Table(name = "sales_team_task")
class TeamTask {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sales_team_task_seq")
    @SequenceGenerator(name = "sales_team_task_seq", sequenceName = "sales_team_task_seq", allocationSize = 50)
    private @Nullable Long id;

    private String number;

    @Column(name = "team_id")
    private long teamId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "work_type")
    private String workType;

    private String title;

    @Column(name = "begins_at")
    private Instant beginsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private TaskSource source;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    @Column(name = "given_by_id")
    private long givenById;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "answered_by_id")
    private @Nullable Long answeredById;

    private @Nullable String answer;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected TeamTask() {}

    /** Who hands it out, in which capacity, when. */
    record Giver(TaskSource source, long personId, Instant at) {}

    TeamTask(String number, long teamId, AssignTask order, Giver giver, TaskState state) {
        this.number = number;
        this.teamId = teamId;
        this.personId = order.personId();
        this.workType = order.workType();
        this.title = order.title();
        this.beginsAt = order.begins();
        this.endsAt = order.ends();
        this.source = giver.source();
        this.givenById = giver.personId();
        this.givenAt = giver.at();
        this.state = state;
    }

    void answer(boolean granted, long by, @Nullable String words) {
        if (state != TaskState.REQUESTED) {
            throw Refusal.conflict("team.refusal.taskState", number);
        }
        state = granted ? TaskState.ASSIGNED : TaskState.DECLINED;
        answeredById = by;
        answer = words;
    }

    void finish(LocalDate day) {
        must(TaskState.ASSIGNED);
        state = TaskState.DONE;
        doneOn = day;
    }

    void cancel() {
        if (state != TaskState.ASSIGNED && state != TaskState.REQUESTED) {
            throw Refusal.conflict("team.refusal.taskState", number);
        }
        state = TaskState.CANCELLED;
    }

    /** To another time, as long as before. */
    void move(Instant begins) {
        must(TaskState.ASSIGNED);
        var length = Duration.between(beginsAt, endsAt);
        beginsAt = begins;
        endsAt = begins.plus(length);
    }

    private void must(TaskState wanted) {
        if (state != wanted) {
            throw Refusal.conflict("team.refusal.taskState", number);
        }
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

    TaskSource source() {
        return source;
    }

    TaskState state() {
        return state;
    }

    long givenById() {
        return givenById;
    }

    Instant beginsAt() {
        return beginsAt;
    }

    Instant endsAt() {
        return endsAt;
    }
}
