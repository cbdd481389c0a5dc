package io.gridkeeper.foundation.coverage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** How many people a grid should count, as the company set it; a single row. */
@Entity
@Table(name = "grid_size_rule")
class SizeRule {

    @Id
    private int id = 1;

    private int least;
    private int most;
    private @Nullable String clause;

    @Version
    private long version;

    protected SizeRule() {}

    SizeRule(SizeBounds bounds) {
        set(bounds);
    }

    final void set(SizeBounds bounds) {
        least = bounds.least();
        most = bounds.most();
        clause = bounds.clause();
    }

    SizeBounds bounds() {
        return new SizeBounds(least, most, clause);
    }
}
