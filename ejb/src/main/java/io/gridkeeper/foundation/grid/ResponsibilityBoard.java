package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.document.PdfDocument;
import io.gridkeeper.foundation.document.PdfInfo;
import io.gridkeeper.foundation.document.PdfTable;
import io.gridkeeper.foundation.document.QrCode;
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
import org.jspecify.annotations.Nullable;

/**
 * The responsibility board (公示牌) for the wall, an A4 page: the grid, its area, work and duties, who answers for it in
 * which line and post, level by level up to the company, and a QR code that opens its page. No telephone numbers: what
 * hangs on a wall is published.
 *
 * @param link address of the grid's page, in the QR code
 */
@Clause({"R06-C3d", "R07-1a", "R02-1e", "R08-3.5b"})
record ResponsibilityBoard(GridAsOf grid, Map<String, PostKindRow> kinds, String company, Instant madeAt, String link) {

    private static final float SIZE = 11;
    private static final float QR = 110;
    private static final String NOTHING = "—";

    GridPaper paper(Locale locale) {
        var messages = Messages.in(locale);
        var title = messages.text("grid.board.title");
        var number = messages.text("grid.board.number", grid.grid().code(), grid.version());
        var path = grid.board().stream().map(level -> level.grid().name()).collect(Collectors.joining(" › "));
        var document = new PdfDocument(new PdfInfo(title, number, company, madeAt, messages))
                .title(title)
                .right(number)
                .line(company)
                .line(path)
                .table(area(messages))
                .heading(messages.text("grid.board.people"))
                .table(people(messages))
                .heading(messages.text("grid.board.chain"))
                .table(chain(messages))
                .table(foot(messages));
        return new GridPaper(messages.text("grid.board.file", grid.grid().code()) + ".pdf", document.bytes());
    }

    private PdfTable area(Messages messages) {
        var facts = grid.facts();
        return new PdfTable(SIZE, 20, 80)
                .label(messages.text("grid.name"))
                .value(grid.grid().name() + "  " + grid.grid().code())
                .label(messages.text("grid.location"))
                .value(or(facts == null ? null : facts.location()))
                .label(messages.text("grid.places"))
                .value(or(facts == null ? null : facts.places()))
                .label(messages.text("grid.activity"))
                .value(or(facts == null ? null : facts.activity()))
                .label(messages.text("grid.duty"))
                .roomy(or(facts == null ? null : facts.duty()), 1, 50);
    }

    private PdfTable people(Messages messages) {
        var table = new PdfTable(SIZE, 24, 18, 22, 36)
                .headings(
                        messages.text("grid.post"),
                        messages.text("grid.person"),
                        messages.text("grid.responsibility"),
                        messages.text("grid.post.duty"));
        for (var held : grid.people()) {
            var kind = kinds.get(held.post());
            table.value(post(held, kind, messages))
                    .value(held.personName())
                    .value(line(kind, messages))
                    .value(kind == null ? NOTHING : kind.duty().in(messages.locale()));
        }
        return table;
    }

    private static String post(AppointmentRow held, @Nullable PostKindRow kind, Messages messages) {
        var name = kind == null ? held.post() : kind.name().in(messages.locale());
        return held.isStandIn() ? messages.text("grid.board.standIn", name) : name;
    }

    private static String line(@Nullable PostKindRow kind, Messages messages) {
        return kind == null || kind.responsibility() == null
                ? NOTHING
                : messages.text("grid.responsibility." + kind.responsibility().name());
    }

    private PdfTable chain(Messages messages) {
        var table =
                new PdfTable(SIZE, 50, 50).headings(messages.text("grid.name"), messages.text("grid.board.answers"));
        for (var level : grid.board()) {
            table.value(level.grid().name()).value(names(level.names()));
        }
        return table;
    }

    private static String names(List<String> names) {
        return names.isEmpty() ? NOTHING : String.join("、", names);
    }

    private PdfTable foot(Messages messages) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(messages.locale())
                .format(grid.day());
        return new PdfTable(SIZE, 72, 28)
                .roomy(messages.text("grid.board.foot", day, grid.version()), 1, QR + 8)
                .picture(PdfDocument.picture(QrCode.png(link)), 1, QR, QR);
    }

    private static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text == null || text.isBlank() ? null : text, NOTHING);
    }
}
