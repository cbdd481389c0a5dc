package io.gridkeeper.foundation.grid;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A line of a set of posts as it is stored. */
@Embeddable
class PostLimitColumns {

    private String post;

    @Enumerated(EnumType.STRING)
    @Column(name = "grid_level")
    private @Nullable GridLevel level;

    private int least;
    private @Nullable Integer most;

    @Column(name = "one_grid_per_person")
    private boolean oneGridPerPerson;

    @Column(name = "number_clause")
    private @Nullable String numberClause;

    @Column(name = "single_clause")
    private @Nullable String singleClause;

    @SuppressWarnings("NullAway")
    protected PostLimitColumns() {}

    PostLimitColumns(PostLimit limit) {
        this.post = limit.post();
        this.level = limit.level();
        this.least = limit.least();
        this.most = limit.most();
        this.oneGridPerPerson = limit.oneGridPerPerson();
        this.numberClause = limit.numberClause();
        this.singleClause = limit.singleClause();
    }

    PostLimit limit() {
        return new PostLimit(post, level, least, most, oneGridPerPerson, numberClause, singleClause);
    }
}
