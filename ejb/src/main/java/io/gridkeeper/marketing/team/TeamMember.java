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
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody in a team from a day to a day; who comes back is a new member. */
@Entity
@Table(name = "sales_team_member")
class TeamMember {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sales_team_member_seq")
    @SequenceGenerator(name = "sales_team_member_seq", sequenceName = "sales_team_member_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "team_id")
    private long teamId;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private MemberKind kind;

    @Column(name = "head_id")
    private @Nullable Long headId;

    @Column(name = "department_weight")
    private int departmentWeight;

    @Column(name = "team_weight")
    private int teamWeight;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected TeamMember() {}

    TeamMember(long teamId, NewMember order, LocalDate from) {
        this.teamId = teamId;
        this.personId = order.personId();
        this.kind = order.kind();
        this.headId = order.headId();
        this.departmentWeight = order.split().department();
        this.teamWeight = order.split().team();
        this.joinedOn = from;
    }

    void leave(LocalDate day) {
        leftOn = day.isBefore(joinedOn) ? joinedOn : day;
    }

    /** Other weights, for the months that are not assessed yet. */
    void weigh(AssessmentSplit split) {
        if (!kind.isDual()) {
            throw Refusal.invalid("team.refusal.noTwoParts").citing("R14-3.2.2d");
        }
        departmentWeight = split.department();
        teamWeight = split.team();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long teamId() {
        return teamId;
    }

    long personId() {
        return personId;
    }

    MemberKind kind() {
        return kind;
    }

    @Nullable
    Long headId() {
        return headId;
    }

    AssessmentSplit split() {
        return new AssessmentSplit(departmentWeight, teamWeight);
    }
}
