package io.gridkeeper.foundation.document;

/**
 * How the import of a brought workbook ended: everything stored, or the workbook sent back and nothing stored.
 *
 * @param <T> what was stored, in numbers
 */
public sealed interface Brought<T> {

    /** Every row is stored. */
    record Taken<T>(T what) implements Brought<T> {}

    /**
     * Nothing was stored.
     *
     * @param faultyRows rows with at least one fault
     * @param annotated the same workbook as .xlsx with a column that says what is wrong
     */
    record SentBack<T>(int faultyRows, byte[] annotated) implements Brought<T> {}
}
