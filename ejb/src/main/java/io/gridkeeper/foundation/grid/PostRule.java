package io.gridkeeper.foundation.grid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * How many people a post takes in a grid, and whether one person may hold it in several grids; part of the preset the
 * company has adopted. Regulation 2 wants exactly two grid administrators per grid (R02-1b).
 */
@Entity
@Table(name = "grid_post_rule")
class PostRule {

    @Id
    @Enumerated(EnumType.STRING)
    private Post post;

    private int least;
    private @Nullable Integer most;

    @Column(name = "one_grid_per_person")
    private boolean oneGridPerPerson;

    @Column(name = "number_clause")
    private @Nullable String numberClause;

    @Column(name = "single_clause")
    private @Nullable String singleClause;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected PostRule() {}

    PostLimit limit() {
        return new PostLimit(post, least, most, oneGridPerPerson, numberClause, singleClause);
    }
}
