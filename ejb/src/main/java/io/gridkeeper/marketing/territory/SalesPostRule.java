package io.gridkeeper.marketing.territory;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** How many people a post takes in a sales grid; part of the preset the company has adopted. */
@Entity
@Table(name = "sales_post_rule")
class SalesPostRule {

    @Id
    @Enumerated(EnumType.STRING)
    private SalesPost post;

    private int least;
    private @Nullable Integer most;
    private String clause;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected SalesPostRule() {}

    SalesPostLimit limit() {
        return new SalesPostLimit(post, least, most, clause);
    }
}
