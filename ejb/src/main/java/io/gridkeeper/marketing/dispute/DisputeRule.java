package io.gridkeeper.marketing.dispute;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A criterion at its place in the company's order, with the clause behind it. */
@Entity
@Table(name = "dispute_rule")
class DisputeRule {

    @Id
    @Enumerated(EnumType.STRING)
    private DisputeCriterion criterion;

    private int position;
    private String clause;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected DisputeRule() {}

    void placeAt(int place) {
        position = place;
    }

    DisputeCriterion criterion() {
        return criterion;
    }

    DisputeRules.Line line() {
        return new DisputeRules.Line(criterion, clause);
    }
}
