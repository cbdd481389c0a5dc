package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.document.PdfDocument;
import io.gridkeeper.foundation.document.PdfInfo;
import io.gridkeeper.foundation.document.PdfTable;
import io.gridkeeper.foundation.document.QrCode;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The letter of appointment (任命书), one A4 page: who answers for which grid in which post from which day, and with
 * what duties.
 *
 * @param path names from the company down to the grid
 * @param link address of the grid's page, in the QR code
 */
record AppointmentLetter(
        AppointmentRow appointment, List<String> path, PostKindRow post, String company, Instant madeAt, String link) {

    private static final float SIZE = 11;
    private static final float QR = 84;

    GridPaper paper(Locale locale) {
        var messages = Messages.in(locale);
        var title = messages.text(appointment.isStandIn() ? "grid.letter.standInTitle" : "grid.letter.title");
        var number = messages.text("grid.letter.number", String.valueOf(appointment.id()));
        var pdf = new PdfDocument(new PdfInfo(title, number, company, madeAt, messages))
                .title(title)
                .right(number)
                .line(messages.text("grid.letter.to", appointment.personName()))
                .text(messages.text(
                        "grid.letter.text",
                        day(appointment.from(), messages),
                        String.join(" › ", path),
                        post.name().in(messages.locale())))
                .table(facts(messages))
                .text(messages.text("grid.letter.closing"))
                .table(seals(messages))
                .bytes();
        return new GridPaper(number + ".pdf", pdf);
    }

    private PdfTable facts(Messages messages) {
        return new PdfTable(SIZE, 20, 80)
                .label(messages.text("grid.letter.person"))
                .value(appointment.personName() + job())
                .label(messages.text("grid.name"))
                .value(String.join(" › ", path))
                .label(messages.text("grid.post"))
                .value(post.name().in(messages.locale()))
                .label(messages.text("grid.letter.days"))
                .value(days(messages))
                .label(messages.text("grid.letter.employment"))
                .value(messages.text(appointment.partTime() ? "grid.partTime" : "grid.fullTime"))
                .label(messages.text("grid.post.duty"))
                .roomy(post.duty().in(messages.locale()), 1, 90);
    }

    private String job() {
        return appointment.jobTitle() == null ? "" : " · " + appointment.jobTitle();
    }

    private String days(Messages messages) {
        var to = appointment.to();
        return messages.text(
                to == null ? "grid.letter.open" : "grid.letter.fromTo",
                day(appointment.from(), messages),
                day(Objects.requireNonNullElse(to, appointment.from()), messages));
    }

    private PdfTable seals(Messages messages) {
        return new PdfTable(SIZE, 39, 39, 22)
                .roomy(
                        messages.text("grid.letter.issued", company, day(CompanyClock.dayOf(madeAt), messages)),
                        1,
                        QR + 8)
                .roomy(messages.text("grid.letter.accepted"), 1, QR + 8)
                .picture(PdfDocument.picture(QrCode.png(link)), 1, QR, QR);
    }

    private static String day(@Nullable LocalDate day, Messages messages) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(messages.locale())
                        .format(day);
    }
}
