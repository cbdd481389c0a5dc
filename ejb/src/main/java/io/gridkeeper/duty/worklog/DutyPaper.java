package io.gridkeeper.duty.worklog;

import io.gridkeeper.foundation.document.PdfDocument;
import io.gridkeeper.foundation.document.PdfInfo;
import io.gridkeeper.foundation.document.PdfTable;
import io.gridkeeper.foundation.grid.GridPaper;
import io.gridkeeper.foundation.grid.PerformedKind;
import io.gridkeeper.foundation.grid.PostKindRow;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Messages;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The duty sheet (履职表) on A4: who, which posts, the tasks of the regular post beside those of the grids, kind by kind,
 * and the list behind the figures.
 */
@Clause({"R08-2a", "R07-6a"})
record DutyPaper(
        DutySheet sheet, List<WorkLine> lines, Map<String, PostKindRow> kinds, String company, Instant madeAt) {

    private static final float SIZE = 10.5f;
    private static final String NOTHING = "—";

    GridPaper paper(Locale locale) {
        var messages = Messages.in(locale);
        var title = messages.text("worklog.paper.title." + sheet.period().span().name());
        var period = period(messages);
        var document = new PdfDocument(new PdfInfo(title, period, company, madeAt, messages))
                .title(title)
                .right(period)
                .line(company)
                .table(facts(messages))
                .heading(messages.text("worklog.paper.figures"))
                .table(figures(messages))
                .heading(messages.text("worklog.paper.works"));
        if (lines.isEmpty()) {
            document.line(messages.text("worklog.works.none"));
        } else {
            document.table(works(messages));
        }
        var name = messages.text(
                "worklog.paper.file", sheet.name(), sheet.period().first().toString());
        return new GridPaper(
                name + ".pdf",
                document.note(messages.text("worklog.paper.note")).bytes());
    }

    private String period(Messages messages) {
        var style = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(messages.locale());
        return messages.text(
                "worklog.period",
                style.format(sheet.period().first()),
                style.format(sheet.period().last()));
    }

    private PdfTable facts(Messages messages) {
        return new PdfTable(SIZE, 22, 78)
                .label(messages.text("worklog.person"))
                .value(sheet.name())
                .label(messages.text("worklog.post"))
                .value(Objects.requireNonNullElse(sheet.postTitle(), NOTHING))
                .label(messages.text("worklog.posts"))
                .value(posts(messages))
                .label(messages.text("worklog.kind.POST_TASK"))
                .value(String.valueOf(sheet.getPostTasks()))
                .label(messages.text("worklog.gridTasks"))
                .value(String.valueOf(sheet.getGridTasks()));
    }

    private String posts(Messages messages) {
        var held = sheet.posts().stream()
                .map(post -> post.gridCode() + " " + post.gridName() + " · " + name(post.post(), messages))
                .collect(Collectors.joining("\n"));
        return held.isEmpty() ? NOTHING : held;
    }

    private String name(String post, Messages messages) {
        var kind = kinds.get(post);
        return kind == null ? post : kind.name().in(messages.locale());
    }

    private PdfTable figures(Messages messages) {
        var table = new PdfTable(SIZE, 70, 30).headings(messages.text("worklog.kind"), messages.text("worklog.tasks"));
        for (var kind : PerformedKind.values()) {
            if (sheet.of(kind) > 0 || kind.isOfPost()) {
                table.value(messages.text("worklog.kind." + kind.name())).value(String.valueOf(sheet.of(kind)));
            }
        }
        return table;
    }

    private PdfTable works(Messages messages) {
        var table = new PdfTable(9, 15, 21, 36, 20, 8)
                .headings(
                        messages.text("worklog.day"),
                        messages.text("worklog.kind"),
                        messages.text("worklog.words"),
                        messages.text("worklog.grid"),
                        messages.text("worklog.tasks"));
        for (var line : lines) {
            table.value(line.on().toString())
                    .value(messages.text("worklog.kind." + line.kind().name()))
                    .value(Objects.requireNonNullElse(line.what(), NOTHING))
                    .value(line.gridName())
                    .value(String.valueOf(line.count()));
        }
        return table;
    }
}
