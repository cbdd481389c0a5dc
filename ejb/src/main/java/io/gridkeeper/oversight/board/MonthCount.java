package io.gridkeeper.oversight.board;

import java.time.YearMonth;

/** How many results of a month are on the board. */
public record MonthCount(YearMonth month, long published) {}
