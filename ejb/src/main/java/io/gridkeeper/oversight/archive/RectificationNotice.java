package io.gridkeeper.oversight.archive;

import static io.gridkeeper.oversight.archive.PaperWords.or;

import io.gridkeeper.foundation.document.PdfDocument;
import io.gridkeeper.foundation.document.PdfInfo;
import io.gridkeeper.foundation.document.PdfTable;
import io.gridkeeper.foundation.document.QrCode;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.safety.hazard.HazardView;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The notice of rectification (整改通知书), one A4 page for most hazards: who must put what right by which day under
 * which clause, with places for seals and signatures.
 *
 * @param issuedAt when the number was given
 * @param issuer who had it issued
 * @param clauseTitles by clause id
 * @param link address of the hazard's page, in the QR code
 */
record RectificationNotice(
        String number,
        Instant issuedAt,
        String company,
        String issuer,
        HazardView hazard,
        Map<String, String> clauseTitles,
        String link,
        Messages messages) {

    private static final float SIZE = 10.5f;
    private static final float QR_HEIGHT = 74;

    byte[] pdf() {
        var words = new PaperWords(messages);
        var title = words.text("archive.notice.title");
        return new PdfDocument(new PdfInfo(title, number, company, issuedAt, messages))
                .title(title)
                .right(words.text("archive.notice.number", number))
                .line(words.text("archive.notice.to", unit()))
                .text(words.text(
                        "archive.notice.opening",
                        words.day(CompanyClock.dayOf(hazard.row().receivedAt()))))
                .table(matter(words))
                .table(orders(words))
                .text(words.text("archive.notice.closing"))
                .table(signatures(words))
                .note(words.text("archive.notice.copies"))
                .bytes();
    }

    private String unit() {
        var path = hazard.where().gridPath();
        return String.join(" ", path.subList(Math.max(0, path.size() - 2), path.size()));
    }

    private PdfTable matter(PaperWords words) {
        var row = hazard.row();
        return new PdfTable(SIZE, 16, 34, 16, 34)
                .label(words.text("archive.paper.hazardNumber"))
                .value(row.number())
                .label(words.text("archive.paper.grade"))
                .value(words.name("hazard.grade", row.grade()))
                .label(words.text("archive.paper.category"))
                .value(words.name("hazard.category", row.category()))
                .label(words.text("archive.paper.source"))
                .value(words.name("hazard.source", row.source()))
                .label(words.text("archive.paper.place"))
                .value(place(), 3)
                .label(words.text("archive.paper.description"))
                .roomy(hazard.description(), 3, 58);
    }

    private String place() {
        var path = String.join(" › ", hazard.where().gridPath());
        var place = hazard.where().placeText();
        return place == null ? path : path + " · " + place;
    }

    private PdfTable orders(PaperWords words) {
        var fixed = hazard.fixed();
        return new PdfTable(SIZE, 16, 34, 16, 34)
                .label(words.text("archive.paper.deadline"))
                .value(words.day(hazard.limits().dueOn()))
                .label(words.text("archive.paper.firstDeadline"))
                .value(words.day(hazard.limits().firstDueOn()))
                .label(words.text("archive.paper.basis"))
                .value(basis(words), 3)
                .label(words.text("archive.paper.fixedPerson"))
                .value(name(fixed.person()))
                .label(words.text("archive.paper.fixedMoney"))
                .value(words.money(fixed.money()))
                .label(words.text("archive.paper.fixedMeasures"))
                .roomy(or(fixed.measures()), 3, 44)
                .label(words.text("archive.paper.fixedPlan"))
                .value(or(fixed.plan()), 3)
                .label(words.text("archive.paper.standard"))
                .value(or(fixed.standard()), 3)
                .label(words.text("archive.paper.completer"))
                .value(name(fixed.completer()))
                .label(words.text("archive.paper.acceptor"))
                .value(name(
                        fixed.acceptor() != null
                                ? fixed.acceptor()
                                : hazard.people().acceptor()));
    }

    private String basis(PaperWords words) {
        var clause = hazard.limits().clause();
        if (clause == null) {
            return PaperWords.NOTHING;
        }
        var key = hazard.limits().explanationKey();
        var title = words.text("archive.paper.clause", clause, clauseTitles.getOrDefault(clause, ""));
        return key == null
                ? title
                : title + "\n"
                        + words.text(key, hazard.limits().explanationArgs().toArray());
    }

    private PdfTable signatures(PaperWords words) {
        return new PdfTable(SIZE, 39, 39, 22)
                .roomy(
                        words.text("archive.notice.issuedBy", issuer, words.day(CompanyClock.dayOf(issuedAt))),
                        1,
                        QR_HEIGHT + 8)
                .roomy(words.text("archive.notice.receivedBy"), 1, QR_HEIGHT + 8)
                .picture(PdfDocument.picture(QrCode.png(link)), 1, QR_HEIGHT, QR_HEIGHT);
    }

    private static String name(HazardView.@Nullable Named person) {
        return person == null ? PaperWords.NOTHING : person.name();
    }
}
