package io.gridkeeper.marketing.territory.design;

/**
 * Where a design stands.
 *
 * @param stage what is being done
 * @param done from 0 to 1
 * @param best the best so far, also the checkpoint to go on from; its figures are cheap ones of the same division
 */
public record DesignProgress(Stage stage, double done, Checkpoint best) {

    /** What a design goes through, in this order. */
    public enum Stage {
        PLACING,
        JOINING,
        SHORTENING,
        BALANCING,
        DONE
    }

    /**
     * A whole division to go on from: {@code Designer.resume}.
     *
     * @param assignment the grid of each unit; {@code -1} where none is known yet
     * @param excess how far the grids lie outside their tolerances in all, in shares; 0 when they keep them
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Checkpoint(int[] assignment, double excess) {}
}
