package io.gridkeeper.safety.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a hazard: rectification, what the reporter was told, acceptance. A return for rework clears it. */
@Embeddable
class Outcome {

    @Column(name = "rectified_at")
    private @Nullable Instant rectifiedAt;

    @Column(name = "rectified_by_id")
    private @Nullable Long rectifiedById;

    @Column(name = "measures_taken", length = 1000)
    private @Nullable String measuresTaken;

    @Column(name = "evidence_statement", length = 500)
    private @Nullable String statement;

    @Column(name = "fed_back_at")
    private @Nullable Instant fedBackAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "accepted_by_id")
    private @Nullable Long acceptedById;

    @Column(name = "acceptance_comment", length = 1000)
    private @Nullable String comment;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "returns", nullable = false)
    private int returns;

    @Column(name = "after_photos", nullable = false)
    private int afterPhotos;

    void addAfterPhotos(int more) {
        afterPhotos += more;
    }

    /** A picture of what it looks like now, or a statement of why there is none. */
    boolean isProven() {
        return afterPhotos > 0 || statement != null;
    }

    void rectified(@Nullable Long by, Instant at, @Nullable String measures, @Nullable String evidenceStatement) {
        rectifiedAt = at;
        rectifiedById = by;
        measuresTaken = measures;
        statement = evidenceStatement;
    }

    void fedBack(Instant at, boolean inPlace) {
        fedBackAt = at;
        if (inPlace) {
            confirmedAt = at;
        }
    }

    void closed(@Nullable Long by, Instant at, @Nullable String acceptanceComment) {
        acceptedById = by;
        comment = acceptanceComment;
        closedAt = at;
    }

    void returned() {
        rectifiedAt = null;
        rectifiedById = null;
        confirmedAt = null;
        statement = null;
        afterPhotos = 0;
        returns++;
    }

    int returns() {
        return returns;
    }

    @Nullable
    Instant rectifiedAt() {
        return rectifiedAt;
    }

    @Nullable
    Long rectifiedById() {
        return rectifiedById;
    }

    @Nullable
    String measuresTaken() {
        return measuresTaken;
    }

    @Nullable
    String statement() {
        return statement;
    }

    @Nullable
    Instant fedBackAt() {
        return fedBackAt;
    }

    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }

    @Nullable
    Long acceptedById() {
        return acceptedById;
    }

    @Nullable
    String comment() {
        return comment;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }
}
