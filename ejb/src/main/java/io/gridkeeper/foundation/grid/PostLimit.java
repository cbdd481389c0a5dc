package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one post.
 *
 * @param level the grids the numbers are for; null for every grid
 * @param most null: as many as one likes
 * @param numberClause the clause behind the numbers
 * @param singleClause the clause behind "one grid per person"
 */
public record PostLimit(
        String post,
        @Nullable GridLevel level,
        int least,
        @Nullable Integer most,
        boolean oneGridPerPerson,
        @Nullable String numberClause,
        @Nullable String singleClause) {

    private static final int GREATEST = 1000;

    public PostLimit {
        if (least < 0 || least > GREATEST || (most != null && (most < 1 || most < least || most > GREATEST))) {
            throw Refusal.invalid("grid.post.wrongNumbers", post);
        }
    }

    boolean isFor(GridLevel of) {
        return level == null || level == of;
    }
}
