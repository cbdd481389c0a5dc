package io.gridkeeper.oversight.board;

import io.gridkeeper.foundation.kernel.Slice;
import java.util.List;

/**
 * What the board shows.
 *
 * @param open false when the company keeps it to its own people and the reader is none of them; nothing is shown then
 * @param company whose board it is
 * @param published all results on the board
 * @param months the last twelve months with results, latest first
 */
public record BoardPage(
        boolean open, String company, long published, List<MonthCount> months, Slice<BoardRow> results) {

    static BoardPage closed(String company) {
        return new BoardPage(false, company, 0, List.of(), new Slice<>(List.of(), null));
    }

    public BoardPage {
        months = List.copyOf(months);
    }
}
