package io.gridkeeper.safety.fire;

import io.gridkeeper.foundation.document.PdfDocument;
import io.gridkeeper.foundation.document.PdfInfo;
import io.gridkeeper.foundation.document.PdfTable;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;

/** The notice to rectify (消防安全整改通知书): to whom, the points, until when, with places for seal and signature. */
@Clause("R20-6a")
record FireNoticePaper(FireNoticeRow notice, String company, DescribePlace place, Messages messages) {

    private static final float SIZE = 10.5f;

    byte[] pdf() {
        var title = text("fire.paper.title");
        var issuedAt = notice.issuedOn().atStartOfDay(CompanyClock.ZONE).toInstant();
        var paper = new PdfDocument(new PdfInfo(title, notice.number(), company, issuedAt, messages))
                .title(title)
                .right(text("fire.paper.number", notice.number()))
                .line(text("fire.paper.to", Objects.requireNonNullElse(place.operator(), place.name())))
                .text(opening())
                .table(points());
        return paper.text(text("fire.paper.limit", day(notice.limitOn())))
                .text(text("fire.paper.closing"))
                .table(signatures())
                .note(text("fire.paper.copies"))
                .bytes();
    }

    private String opening() {
        var first = text("fire.paper.opening", day(notice.issuedOn()), place.name(), place.placeText());
        return notice.previousNumber() == null
                ? first
                : first + text("fire.paper.again", Objects.requireNonNull(notice.previousNumber()));
    }

    private PdfTable points() {
        var table = new PdfTable(SIZE, 10, 64, 26)
                .headings(text("fire.paper.no"), text("fire.paper.point"), text("fire.paper.hazard"));
        for (int i = 0; i < notice.points().size(); i++) {
            var point = notice.points().get(i);
            table.value(String.valueOf(i + 1))
                    .value(point.text())
                    .value(Objects.requireNonNullElse(point.hazardNumber(), ""));
        }
        return table;
    }

    private PdfTable signatures() {
        var receiver = Objects.requireNonNullElse(notice.receiver(), "");
        var receivedOn = notice.receivedOn() == null ? "" : day(Objects.requireNonNull(notice.receivedOn()));
        return new PdfTable(SIZE, 50, 50)
                .roomy(text("fire.paper.issuedBy", notice.issuer(), day(notice.issuedOn())), 1, 90)
                .roomy(text("fire.paper.receivedBy", receiver, receivedOn), 1, 90);
    }

    private String text(String key, Object... args) {
        return messages.text(key, args);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(messages.locale())
                .format(day);
    }
}
