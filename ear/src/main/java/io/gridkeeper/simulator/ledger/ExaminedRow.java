package io.gridkeeper.simulator.ledger;

/** A posted row and what its examination found: ACCEPTED stands for "nothing against it so far". */
public record ExaminedRow(PostedRow row, Outcome found, String words) {

    public static ExaminedRow good(PostedRow row) {
        return new ExaminedRow(row, Outcome.ACCEPTED, "");
    }
}
