package io.gridkeeper.safety.takeover;

import io.gridkeeper.foundation.document.SheetText;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.safety.hazard.HazardExportRow;
import io.gridkeeper.safety.hazard.HazardState;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes hazards as a ledger, with the columns by which a ledger is taken over: reading the sheet back gives the same
 * hazards. Rows go out as they come; nothing is kept, and no cell holds a formula.
 */
final class LedgerSheet implements AutoCloseable {

    private static final int LONGEST_SHEET = 1_000_000;
    private static final String DAY = "yyyy-mm-dd";
    private static final Map<LedgerColumn, Integer> WIDTHS = Map.of(
            LedgerColumn.SERIAL, 6,
            LedgerColumn.PLACE, 22,
            LedgerColumn.DESCRIPTION, 48,
            LedgerColumn.MEASURES, 40,
            LedgerColumn.OCCASION, 18,
            LedgerColumn.GRID, 20,
            LedgerColumn.NUMBER, 18);
    private static final int WIDTH = 13;
    private static final List<LedgerColumn> COLUMNS = List.of(LedgerColumn.values());

    private final Messages messages;
    private final Workbook workbook;
    private @Nullable Worksheet sheet;
    private int sheets;
    private int row;
    private int serial;

    LedgerSheet(OutputStream out, Messages messages) {
        this.messages = messages;
        this.workbook = new Workbook(out, "Gridkeeper", "1.0");
    }

    /** Writes the rows and lets them go. */
    void write(List<HazardExportRow> hazards) throws IOException {
        for (var hazard : hazards) {
            write(hazard, room());
        }
        room().flush();
    }

    private void write(HazardExportRow hazard, Worksheet into) {
        row++;
        serial++;
        into.value(row, at(LedgerColumn.SERIAL), serial);
        day(into, LedgerColumn.FOUND_ON, day(hazard.foundAt()));
        text(into, LedgerColumn.INSPECTING_UNIT, hazard.reporterUnit());
        text(into, LedgerColumn.INSPECTOR, hazard.reporterName());
        text(into, LedgerColumn.OCCASION, messages.text("hazard.source." + hazard.source()));
        text(into, LedgerColumn.PLACE, hazard.placeText());
        text(into, LedgerColumn.DESCRIPTION, hazard.description());
        text(into, LedgerColumn.CATEGORY, messages.text("hazard.category." + hazard.category()));
        text(into, LedgerColumn.GRADE, messages.text("hazard.grade." + hazard.grade()));
        text(into, LedgerColumn.MEASURES, hazard.measures());
        day(into, LedgerColumn.DUE_ON, hazard.dueOn());
        text(into, LedgerColumn.RESPONSIBLE_UNIT, hazard.responsibleUnit());
        text(into, LedgerColumn.RESPONSIBLE, hazard.responsibleName());
        day(into, LedgerColumn.RECTIFIED_ON, rectifiedOn(hazard));
        text(into, LedgerColumn.STRUCK_OFF, messages.text("hazard.state." + hazard.state()));
        text(into, LedgerColumn.GRID, hazard.gridName());
        text(into, LedgerColumn.NUMBER, hazard.number());
    }

    /** A hazard that was returned is not put right, though it was handed in once. */
    private static @Nullable LocalDate rectifiedOn(HazardExportRow hazard) {
        boolean done = hazard.state() == HazardState.CLOSED || hazard.state() == HazardState.AWAITING_ACCEPTANCE;
        var at = hazard.rectifiedAt() == null ? hazard.closedAt() : hazard.rectifiedAt();
        return done && at != null ? day(at) : null;
    }

    private static int at(LedgerColumn column) {
        return COLUMNS.indexOf(column);
    }

    private static LocalDate day(Instant at) {
        return CompanyClock.dayOf(at);
    }

    private void text(Worksheet into, LedgerColumn column, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            into.inlineString(row, at(column), SheetText.disarm(text));
        }
    }

    private void day(Worksheet into, LedgerColumn column, @Nullable LocalDate day) {
        if (day != null) {
            into.value(row, at(column), day);
            into.style(row, at(column)).format(DAY).set();
        }
    }

    /** The sheet that still has room, with its headings. */
    private Worksheet room() throws IOException {
        var full = sheet;
        if (full != null && row < LONGEST_SHEET) {
            return full;
        }
        if (full != null) {
            full.finish();
        }
        sheets++;
        row = 0;
        var fresh = workbook.newWorksheet(sheets == 1 ? title() : title() + " " + sheets);
        sheet = fresh;
        for (var column : COLUMNS) {
            fresh.width(at(column), WIDTHS.getOrDefault(column, WIDTH));
            fresh.inlineString(0, at(column), messages.text(column.key()));
            fresh.style(0, at(column)).bold().set();
        }
        fresh.freezePane(0, 1);
        return fresh;
    }

    private String title() {
        return messages.text("takeover.export.sheet");
    }

    /** Ends the workbook; an empty one has its headings. */
    @Override
    public void close() throws IOException {
        room().finish();
        workbook.finish();
    }
}
