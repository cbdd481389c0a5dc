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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One part of a member's assessment of a month. */
@Entity
@Table(name = "sales_team_score")
class TeamScore {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sales_team_score_seq")
    @SequenceGenerator(name = "sales_team_score_seq", sequenceName = "sales_team_score_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "member_id")
    private long memberId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Enumerated(EnumType.STRING)
    private ScorePart part;

    private BigDecimal score;

    @Column(name = "scored_by_id")
    private long scoredById;

    @Column(name = "scored_at")
    private Instant scoredAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected TeamScore() {}

    @SuppressWarnings("NullAway")
    TeamScore(long memberId, LocalDate firstDay, ScorePart part) {
        this.memberId = memberId;
        this.firstDay = firstDay;
        this.part = part;
    }

    void become(BigDecimal points, long by, Instant at) {
        if (points.signum() < 0 || points.compareTo(MOST) > 0) {
            throw Refusal.invalid("team.refusal.score");
        }
        score = points.setScale(1, RoundingMode.HALF_UP);
        scoredById = by;
        scoredAt = at;
    }

    long memberId() {
        return memberId;
    }

    ScorePart part() {
        return part;
    }

    BigDecimal score() {
        return score;
    }
}
