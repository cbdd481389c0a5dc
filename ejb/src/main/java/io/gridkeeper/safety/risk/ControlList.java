package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.document.PdfDocument;
import io.gridkeeper.foundation.document.PdfInfo;
import io.gridkeeper.foundation.document.PdfTable;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The control list (风险分级管控清单) of some risk points as a paper: a table for each point, a row for each measure. */
record ControlList(String company, LocalDate day, Instant printedAt, List<RiskPointView> points, Messages messages) {

    private static final float SIZE = 8.5f;
    private static final String NOTHING = "—";

    @Clause("R07-10b")
    byte[] pdf() {
        var title = messages.text("risk.list.paper");
        var document = new PdfDocument(new PdfInfo(title, day.toString(), company, printedAt, messages))
                .title(title)
                .right(messages.text("risk.list.paper.line", points.size(), day.toString()));
        for (var point : points) {
            document.heading(messages.text(
                    "risk.list.paper.point",
                    point.row().code(),
                    point.row().name(),
                    level(point.row().level()),
                    String.join(" › ", point.gridPath())));
            document.table(table(point));
        }
        return document.bytes();
    }

    private PdfTable table(RiskPointView point) {
        var table = new PdfTable(SIZE, 22, 11, 11, 30, 10, 8, 8)
                .headings(
                        messages.text("risk.subject.EVENT"),
                        messages.text("risk.stage.INHERENT"),
                        messages.text("risk.stage.RESIDUAL"),
                        messages.text("risk.subject.MEASURE"),
                        messages.text("risk.list.control"),
                        messages.text("risk.list.responsible"),
                        messages.text("risk.list.cycle"));
        for (var event : point.events()) {
            if (event.measures().isEmpty()) {
                row(table, event, null);
            }
            event.measures().forEach(measure -> row(table, event, measure));
        }
        return table;
    }

    private void row(PdfTable table, RiskPointView.Event event, @Nullable MeasureRow measure) {
        table.value(event.name()).value(level(event.inherent())).value(level(event.residual()));
        if (measure == null) {
            table.value(NOTHING).value(NOTHING).value(or(event.responsible())).value(NOTHING);
        } else {
            table.value(measure.description())
                    .value(messages.text(
                            "risk.controlLevel." + measure.controlLevel().name()))
                    .value(or(measure.responsible()))
                    .value(CycleWords.of(measure.cycle(), messages));
        }
    }

    private String level(@Nullable RiskLevel level) {
        return level == null
                ? messages.text("risk.level.none")
                : messages.text(
                        "risk.card.level",
                        messages.text("risk.level." + level.name()),
                        messages.text("risk.colour." + level.colour().name()));
    }

    private static String or(@Nullable String text) {
        return text == null ? NOTHING : text;
    }
}
