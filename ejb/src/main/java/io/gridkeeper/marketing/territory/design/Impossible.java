package io.gridkeeper.marketing.territory.design;

import java.util.List;

/** There is no plan, and these are the units that make it so. */
public record Impossible(List<Culprit> culprits) implements DesignOutcome {

    /** Why no plan exists. */
    public enum Reason {
        /** More grids than units. */
        TOO_FEW_UNITS,
        /** A unit weighs more than a grid may have. */
        UNIT_TOO_HEAVY,
        /** A part cut off from the rest cannot be divided into whole grids within the tolerances. */
        PART_DOES_NOT_FIT,
        /** All parts fit, but not with as many grids as asked for. */
        PARTS_DO_NOT_ADD_UP,
        /** A unit is fixed to a grid that does not exist. */
        NO_SUCH_GRID,
        /** What is fixed to a grid weighs more than it may have. */
        FIXED_TOO_HEAVY,
        /** Units fixed to one grid cannot be joined without crossing units fixed to others, or a barrier. */
        FIXED_APART,
        /** More grids have fixed units in a part than it can hold. */
        FIXED_TOO_MANY
    }

    /**
     * One cause.
     *
     * @param weight the weight that is in the way, empty where none is
     * @param grid the grid it is about, -1 where none
     */
    public record Culprit(Reason reason, String weight, int grid, List<Integer> units) {

        public Culprit {
            units = List.copyOf(units);
        }

        static Culprit of(Reason reason, List<Integer> units) {
            return new Culprit(reason, "", Wishes.NONE, units);
        }
    }

    public Impossible {
        culprits = List.copyOf(culprits);
    }
}
