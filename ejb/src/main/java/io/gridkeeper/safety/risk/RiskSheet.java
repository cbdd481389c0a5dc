package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.document.SheetText;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes risks as the workbook by which they are imported. Rows go out as they come, and no cell holds a formula. */
final class RiskSheet implements AutoCloseable {

    private static final int WIDTH = 14;
    private static final Map<RiskColumn, Integer> WIDTHS = Map.of(
            RiskColumn.POINT, 24,
            RiskColumn.UNIT, 24,
            RiskColumn.EVENT, 36,
            RiskColumn.CONSEQUENCE, 24,
            RiskColumn.MEASURE, 48,
            RiskColumn.CONTENT, 40);

    private final Worksheet sheet;
    private final RiskCodes codes;
    private int row;

    /** Adds the sheet to a workbook, which whoever made it finishes. */
    RiskSheet(Workbook workbook, RiskCodes codes) {
        this.codes = codes;
        sheet = workbook.newWorksheet(RiskColumn.SHEET);
        for (var column : RiskColumn.values()) {
            sheet.width(column.ordinal(), WIDTHS.getOrDefault(column, WIDTH));
            sheet.inlineString(0, column.ordinal(), column.heading());
            sheet.style(0, column.ordinal()).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    void writeAll(List<RiskPointView> points) throws IOException {
        for (var point : points) {
            write(point);
        }
    }

    void write(RiskPointView point) throws IOException {
        for (var unit : point.units()) {
            for (var event : unit.events()) {
                if (event.measures().isEmpty()) {
                    begin(point, unit, event);
                }
                for (var measure : event.measures()) {
                    begin(point, unit, event);
                    write(measure);
                }
            }
        }
        sheet.flush();
    }

    private void begin(RiskPointView point, RiskPointView.Unit unit, RiskPointView.Event event) {
        row++;
        text(RiskColumn.GRID, codes.grid(point.row().gridId()));
        text(RiskColumn.POINT_CODE, point.row().code());
        text(RiskColumn.POINT, point.row().name());
        text(RiskColumn.KIND, RiskSheetWords.word("pointKind", point.row().kind()));
        text(RiskColumn.PLACE, codes.place(point.row().placeId()));
        text(RiskColumn.UNIT, unit.name());
        text(RiskColumn.DEPARTMENT, unit.department());
        text(RiskColumn.UNIT_PERSON, codes.person(unit.responsibleId()));
        text(RiskColumn.EVENT, event.name());
        text(RiskColumn.CONSEQUENCE, event.consequence());
        text(RiskColumn.EVENT_PERSON, codes.person(event.responsibleId()));
        level(RiskColumn.INHERENT_LEVEL, event.inherent());
        level(RiskColumn.RESIDUAL_LEVEL, event.residual());
        factors(event, AssessmentStage.INHERENT, RiskColumn.INHERENT_L, RiskColumn.INHERENT_E, RiskColumn.INHERENT_C);
        factors(event, AssessmentStage.RESIDUAL, RiskColumn.RESIDUAL_L, RiskColumn.RESIDUAL_E, RiskColumn.RESIDUAL_C);
    }

    private void factors(RiskPointView.Event event, AssessmentStage stage, RiskColumn l, RiskColumn e, RiskColumn c) {
        event.assessments().stream()
                .filter(one -> one.stage() == stage)
                .findFirst()
                .map(AssessmentRow::factors)
                .ifPresent(factors -> {
                    text(RiskColumn.METHOD, RiskSheetWords.word("method", factors.method()));
                    number(l, factors.likelihood());
                    number(e, factors.exposure());
                    number(c, factors.consequence());
                });
    }

    private void write(MeasureRow measure) {
        text(RiskColumn.MEASURE, measure.description());
        text(RiskColumn.SOURCE, RiskSheetWords.word("measureSource", measure.source()));
        text(RiskColumn.SUBCLASS, RiskSheetWords.word("measureSubclass", measure.subclass()));
        text(RiskColumn.DETAIL, measure.detail());
        text(RiskColumn.CONTROL, RiskSheetWords.word("controlLevel", measure.controlLevel()));
        text(RiskColumn.PERSON, codes.person(measure.responsibleId()));
        text(RiskColumn.CONTENT, measure.checkContent());
        var cycle = measure.cycle();
        if (cycle != null) {
            number(RiskColumn.LENGTH, BigDecimal.valueOf(cycle.length()));
            text(RiskColumn.CYCLE_UNIT, RiskSheetWords.word("cycleUnit", cycle.unit()));
            text(RiskColumn.DAYS, RiskSheetWords.word("checkDays", cycle.days()));
            text(RiskColumn.STARTS_ON, cycle.startsOn().toString());
            text(RiskColumn.FROM, Objects.toString(cycle.from(), ""));
            text(RiskColumn.TO, Objects.toString(cycle.to(), ""));
            text(RiskColumn.WORK_TYPE, RiskSheetWords.word("workType", cycle.workType()));
            text(RiskColumn.TASK_NUMBER, Objects.toString(cycle.taskNumber(), ""));
        }
    }

    private void level(RiskColumn column, @Nullable RiskLevel level) {
        text(column, level == null ? null : RiskSheetWords.word("level", level));
    }

    private void number(RiskColumn column, @Nullable BigDecimal number) {
        if (number != null) {
            sheet.value(row, column.ordinal(), number);
        }
    }

    private void text(RiskColumn column, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            sheet.inlineString(row, column.ordinal(), SheetText.disarm(text));
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
    }
}
