package io.gridkeeper.safety.takeover;

import io.gridkeeper.foundation.document.SheetText;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.safety.hazard.HazardExportRow;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The hazard list of a grid: who found it, how grave it is, what is done by whom until when, with what money and plan. */
@Clause("R07-10b")
final class HazardListSheet implements AutoCloseable {

    private static final List<String> COLUMNS = List.of(
            "number",
            "grid",
            "finder",
            "foundOn",
            "description",
            "grade",
            "measures",
            "owner",
            "dueOn",
            "funds",
            "plan",
            "result");
    private static final int WIDTH = 16;
    private static final int WIDE = 40;
    private static final List<String> LONG_TEXTS = List.of("description", "measures", "plan", "result");

    private final Messages messages;
    private final Worksheet sheet;
    private int row;

    /** Adds the sheet to a workbook, which whoever made it finishes. */
    HazardListSheet(Workbook workbook, Messages messages) {
        this.messages = messages;
        sheet = workbook.newWorksheet(messages.text("takeover.list.sheet"));
        for (int i = 0; i < COLUMNS.size(); i++) {
            sheet.width(i, LONG_TEXTS.contains(COLUMNS.get(i)) ? WIDE : WIDTH);
            sheet.inlineString(0, i, messages.text("takeover.list." + COLUMNS.get(i)));
            sheet.style(0, i).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    void write(List<HazardExportRow> hazards) throws IOException {
        hazards.forEach(this::write);
        sheet.flush();
    }

    private void write(HazardExportRow hazard) {
        row++;
        text("number", hazard.number());
        text("grid", hazard.gridName());
        text("finder", hazard.reporterName());
        text("foundOn", CompanyClock.dayOf(hazard.foundAt()).toString());
        text("description", hazard.description());
        text("grade", messages.text("hazard.grade." + hazard.grade()));
        text("measures", hazard.measures());
        text("owner", hazard.responsibleName());
        text("dueOn", Objects.toString(hazard.dueOn(), null));
        if (hazard.funds() != null) {
            sheet.value(row, COLUMNS.indexOf("funds"), hazard.funds());
        }
        text("plan", hazard.plan());
        text("result", result(hazard));
    }

    private String result(HazardExportRow hazard) {
        var state = messages.text("hazard.state." + hazard.state());
        return hazard.measuresTaken() == null ? state : state + " · " + hazard.measuresTaken();
    }

    private void text(String column, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            sheet.inlineString(row, COLUMNS.indexOf(column), SheetText.disarm(text));
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
    }
}
