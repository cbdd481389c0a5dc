package io.gridkeeper.safety.takeover;

import java.util.List;

/**
 * What a person checks before anything is taken over.
 *
 * @param match the proposed meaning of the columns
 * @param rows rows below the heading row
 * @param sample the first rows as text, cell by cell
 */
public record LedgerPreview(ColumnMatch match, int rows, List<List<String>> sample) {

    public LedgerPreview {
        sample = List.copyOf(sample);
    }
}
