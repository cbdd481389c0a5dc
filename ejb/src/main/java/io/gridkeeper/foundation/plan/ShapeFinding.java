package io.gridkeeper.foundation.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the shapes of a plan do not fit together.
 *
 * @param gridCode the grid it is about: for a gap the grid above, whose shape the grids below leave open
 * @param otherCode the grid it is shared with, for overlaps
 * @param outline the piece itself; pieces with holes are told by their outer ring
 * @param share of the grid's own area, 0 to 1
 */
public record ShapeFinding(
        Kind kind,
        String gridCode,
        String gridName,
        @Nullable String otherCode,
        @Nullable String otherName,
        List<Corner> outline,
        double share,
        @Nullable Double squareMetres) {

    /** What does not fit. */
    public enum Kind {
        OVERLAP,
        GAP,
        OUTSIDE
    }

    public ShapeFinding {
        outline = List.copyOf(outline);
    }

    /** The share in hundredths, at least one. */
    public long percent() {
        return Math.max(1, Math.round(share * 100));
    }
}
