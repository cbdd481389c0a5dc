package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.document.BroughtRow;
import io.gridkeeper.foundation.document.BroughtWorkbook;
import io.gridkeeper.foundation.document.SheetText;
import io.gridkeeper.foundation.kernel.Refusal;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the risk list of a workbook, and says of each row what cannot be read. Rules are those of the commands. */
final class RiskSheetReader {

    static final int MOST_ROWS = 10_000;

    final List<RiskLine> lines = new ArrayList<>();
    final List<RiskFault> faults = new ArrayList<>();
    private final RiskDirectory directory;
    private final Map<RiskColumn, Integer> columns = new EnumMap<>(RiskColumn.class);
    private final LocalDate today;

    RiskSheetReader(BroughtWorkbook workbook, RiskDirectory directory, LocalDate today) {
        this.directory = directory;
        this.today = today;
        var rows = workbook.sheet(RiskColumn.SHEET)
                .map(sheet -> sheet.rows())
                .filter(all -> !all.isEmpty())
                .orElseThrow(() -> Refusal.invalid("risk.refusal.noSheet", RiskColumn.SHEET));
        if (rows.size() > MOST_ROWS) {
            throw Refusal.tooLarge("risk.refusal.rows", MOST_ROWS);
        }
        readHeadings(rows.getFirst());
        rows.stream().skip(1).forEach(this::read);
    }

    private void readHeadings(BroughtRow first) {
        for (int i = 0; i < first.cells().size(); i++) {
            int at = i;
            RiskColumn.of(first.text(i)).ifPresent(column -> columns.putIfAbsent(column, at));
        }
        for (var column : RiskColumn.values()) {
            if (column.isRequired() && !columns.containsKey(column)) {
                throw Refusal.invalid("risk.refusal.column", column.heading());
            }
        }
    }

    private void read(BroughtRow row) {
        int before = faults.size();
        for (var column : RiskColumn.values()) {
            if (column.isRequired() && text(row, column) == null) {
                fault(row, "risk.fault.missing", column.heading());
            }
        }
        if (faults.size() == before) {
            var line = tried(row, () -> line(row));
            if (line != null && faults.size() == before) {
                lines.add(line);
            }
        }
    }

    private RiskLine line(BroughtRow row) {
        var method = word(row, RiskColumn.METHOD, "method", GradingMethod.class, GradingMethod.LS);
        return new RiskLine(
                row.number(),
                point(row),
                new DescribeUnit(
                        need(row, RiskColumn.UNIT),
                        need(row, RiskColumn.DEPARTMENT),
                        Objects.requireNonNullElse(person(row, RiskColumn.UNIT_PERSON), 0L)),
                new DescribeEvent(
                        need(row, RiskColumn.EVENT),
                        text(row, RiskColumn.CONSEQUENCE),
                        person(row, RiskColumn.EVENT_PERSON),
                        null),
                factors(row, method, RiskColumn.INHERENT_L, RiskColumn.INHERENT_E, RiskColumn.INHERENT_C),
                factors(row, method, RiskColumn.RESIDUAL_L, RiskColumn.RESIDUAL_E, RiskColumn.RESIDUAL_C),
                text(row, RiskColumn.MEASURE) == null ? null : measure(row));
    }

    private DescribePoint point(BroughtRow row) {
        long grid = known(row, RiskColumn.GRID, directory.grid(need(row, RiskColumn.GRID)));
        var placeCode = text(row, RiskColumn.PLACE);
        return new DescribePoint(
                text(row, RiskColumn.POINT_CODE),
                need(row, RiskColumn.POINT),
                word(row, RiskColumn.KIND, "pointKind", RiskPointKind.class, RiskPointKind.AREA),
                grid,
                placeCode == null ? null : known(row, RiskColumn.PLACE, directory.place(grid, placeCode)),
                person(row, RiskColumn.EVENT_PERSON));
    }

    private DescribeMeasure measure(BroughtRow row) {
        return new DescribeMeasure(
                word(row, RiskColumn.SOURCE, "measureSource", MeasureSource.class, MeasureSource.INVESTIGATION),
                need(row, RiskColumn.MEASURE),
                word(
                        row,
                        RiskColumn.SUBCLASS,
                        "measureSubclass",
                        MeasureSubclass.class,
                        MeasureSubclass.OTHER_OPERATION),
                text(row, RiskColumn.DETAIL),
                word(row, RiskColumn.CONTROL, "controlLevel", ControlLevel.class, ControlLevel.TEAM),
                person(row, RiskColumn.PERSON),
                text(row, RiskColumn.CONTENT),
                text(row, RiskColumn.LENGTH) == null ? null : cycle(row));
    }

    private CheckCycle cycle(BroughtRow row) {
        var starts = row.cell(columns.getOrDefault(RiskColumn.STARTS_ON, -1)).date();
        var task = number(row, RiskColumn.TASK_NUMBER);
        return new CheckCycle(
                        whole(Objects.requireNonNull(number(row, RiskColumn.LENGTH))),
                        word(row, RiskColumn.CYCLE_UNIT, "cycleUnit", CycleUnit.class, CycleUnit.DAY),
                        word(row, RiskColumn.DAYS, "checkDays", CheckDays.class, CheckDays.EVERY_DAY),
                        starts == null ? day(row) : starts,
                        time(row, RiskColumn.FROM),
                        time(row, RiskColumn.TO),
                        word(row, RiskColumn.WORK_TYPE, "workType", WorkType.class, WorkType.DAILY),
                        task == null ? null : whole(task))
                .checked();
    }

    private @Nullable RiskFactors factors(
            BroughtRow row, GradingMethod method, RiskColumn l, RiskColumn e, RiskColumn c) {
        var likelihood = number(row, l);
        var consequence = number(row, c);
        if (likelihood == null && consequence == null) {
            return null;
        }
        if (likelihood == null || consequence == null) {
            throw Refusal.invalid("risk.refusal.factors." + method.name());
        }
        return new RiskFactors(method, likelihood, method == GradingMethod.LEC ? number(row, e) : null, consequence);
    }

    private @Nullable Long person(BroughtRow row, RiskColumn column) {
        var staffNumber = text(row, column);
        return staffNumber == null ? null : known(row, column, directory.person(staffNumber));
    }

    private long known(BroughtRow row, RiskColumn column, Optional<Long> id) {
        return id.orElseThrow(() -> Refusal.invalid("risk.fault.unknown", column.heading(), need(row, column)));
    }

    private <T extends Enum<T>> T word(BroughtRow row, RiskColumn column, String prefix, Class<T> type, T otherwise) {
        var word = text(row, column);
        if (word == null) {
            return otherwise;
        }
        var words = RiskSheetWords.words(prefix, type);
        return Optional.ofNullable(words.get(word))
                .or(() -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(word))
                        .findFirst())
                .orElseThrow(() ->
                        Refusal.invalid("risk.fault.word", column.heading(), word, String.join("、", words.keySet())));
    }

    private @Nullable BigDecimal number(BroughtRow row, RiskColumn column) {
        var text = text(row, column);
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException noNumber) {
            throw Refusal.invalid("risk.fault.number", column.heading(), Objects.requireNonNull(text));
        }
    }

    private static int whole(BigDecimal number) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException fraction) {
            throw Refusal.invalid("risk.fault.whole", number.toPlainString());
        }
    }

    private LocalDate day(BroughtRow row) {
        var text = text(row, RiskColumn.STARTS_ON);
        try {
            return text == null ? today : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw Refusal.invalid("risk.fault.day", Objects.requireNonNull(text));
        }
    }

    private @Nullable LocalTime time(BroughtRow row, RiskColumn column) {
        var text = text(row, column);
        try {
            return text == null ? null : LocalTime.parse(text.length() == 4 ? "0" + text : text);
        } catch (DateTimeException noTime) {
            throw Refusal.invalid("risk.fault.time", column.heading(), Objects.requireNonNull(text));
        }
    }

    private @Nullable String text(BroughtRow row, RiskColumn column) {
        var text = SheetText.restore(row.text(columns.getOrDefault(column, -1)));
        return text.isEmpty() ? null : text;
    }

    private String need(BroughtRow row, RiskColumn column) {
        return Objects.requireNonNullElse(text(row, column), "");
    }

    /** What the commands refuse is a fault of the row. */
    private <T> @Nullable T tried(BroughtRow row, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal refusal) {
            faults.add(new RiskFault(
                    row.number(),
                    refusal.key(),
                    refusal.args(),
                    refusal.clause().orElse(null)));
            return null;
        }
    }

    private void fault(BroughtRow row, String key, Object... args) {
        faults.add(new RiskFault(row.number(), key, List.of(args), null));
    }
}
