package io.gridkeeper.oversight.archive;

import static io.gridkeeper.oversight.archive.PaperWords.or;

import io.gridkeeper.foundation.document.PdfDocument;
import io.gridkeeper.foundation.document.PdfInfo;
import io.gridkeeper.foundation.document.PdfTable;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.safety.hazard.HazardView;
import io.gridkeeper.safety.hazard.PhotoMoment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paper of a closed hazard's record: facts, limit and clause, five fixed, result, every step with its clause,
 * pictures before and after, and the hashes that tie it to its data.
 *
 * @param dataHash SHA-256 of the record's data file
 */
record RecordPaper(Dossier dossier, String dataHash, PaperWords words) {

    private static final float SIZE = 9.5f;
    private static final float PHOTO_HEIGHT = 200;
    private static final float PHOTO_WIDTH = 232;

    RecordPaper(Dossier dossier, String dataHash) {
        this(dossier, dataHash, new PaperWords(dossier.messages()));
    }

    byte[] pdf() {
        var title = words.text("archive.record.title");
        var paper = new PdfDocument(
                        new PdfInfo(title, dossier.number(), dossier.company(), dossier.filedAt(), dossier.messages()))
                .title(title)
                .right(words.text(
                        "archive.record.filed", dossier.number(), words.day(CompanyClock.dayOf(dossier.filedAt()))));
        paper.heading(words.text("archive.record.facts")).table(facts());
        paper.heading(words.text("archive.record.limit")).table(limit());
        paper.heading(words.text("archive.record.fixed")).table(fixed());
        paper.heading(words.text("archive.record.result")).table(result());
        paper.heading(words.text("archive.record.history")).table(history());
        if (!dossier.photos().isEmpty()) {
            paper.heading(words.text("archive.record.photos")).table(photos());
        }
        paper.heading(words.text("archive.record.fixity"))
                .text(words.text("archive.record.fixityText"))
                .table(fixity());
        return paper.bytes();
    }

    private PdfTable facts() {
        var hazard = dossier.hazard();
        var row = hazard.row();
        var table = four().label(words.text("archive.paper.hazardNumber"))
                .value(row.number())
                .label(words.text("archive.paper.platformId"))
                .value(hazard.platformId())
                .label(words.text("archive.paper.grade"))
                .value(words.name("hazard.grade", row.grade()))
                .label(words.text("archive.paper.handling"))
                .value(words.name("hazard.handling", row.handling()))
                .label(words.text("archive.paper.category"))
                .value(words.name("hazard.category", row.category()))
                .label(words.text("archive.paper.source"))
                .value(words.name("hazard.source", row.source()))
                .label(words.text("archive.paper.grid"))
                .value(String.join(" › ", hazard.where().gridPath()), 3)
                .label(words.text("archive.paper.place"))
                .value(or(hazard.where().placeText()), 3)
                .label(words.text("archive.paper.reporter"))
                .value(name(hazard.people().reporter()))
                .label(words.text("archive.paper.firstContact"))
                .value(name(hazard.people().firstContact()))
                .label(words.text("archive.paper.receivedAt"))
                .value(words.moment(row.receivedAt()))
                .label(words.text("archive.paper.closedAt"))
                .value(words.moment(hazard.result().closedAt()))
                .label(words.text("archive.paper.description"))
                .roomy(hazard.description(), 3, 40);
        if (hazard.majorReason() != null) {
            table.label(words.text("archive.paper.majorReason")).value(or(hazard.majorReason()), 3);
        }
        if (hazard.repeatOf() != null) {
            table.label(words.text("archive.paper.repeatOf")).value(or(hazard.repeatOf()), 3);
        }
        return table;
    }

    private PdfTable limit() {
        var limits = dossier.hazard().limits();
        var table = four().label(words.text("archive.paper.deadline"))
                .value(words.day(limits.dueOn()))
                .label(words.text("archive.paper.firstDeadline"))
                .value(words.day(limits.firstDueOn()))
                .label(words.text("archive.paper.basis"))
                .value(basis(limits), 3);
        for (var extension : dossier.hazard().extensions()) {
            table.label(words.text("archive.paper.extension")).value(extension(extension), 3);
        }
        return table;
    }

    private String basis(HazardView.Limits limits) {
        var clause = limits.clause();
        if (clause == null) {
            return PaperWords.NOTHING;
        }
        var key = limits.explanationKey();
        return key == null
                ? clause(clause)
                : clause(clause) + "\n"
                        + words.text(key, limits.explanationArgs().toArray());
    }

    private String clause(String id) {
        return words.text("archive.paper.clause", id, dossier.clauseTitles().getOrDefault(id, ""));
    }

    private String extension(HazardView.ExtensionRow extension) {
        var granted = extension.granted();
        var decision = granted == null ? "open" : granted ? "granted" : "refused";
        return words.text(
                "archive.paper.extensionText",
                name(extension.askedBy()),
                words.day(extension.until()),
                extension.reason(),
                words.text("archive.paper.extension." + decision),
                name(extension.decidedBy()));
    }

    private PdfTable fixed() {
        var fixed = dossier.hazard().fixed();
        return four().label(words.text("archive.paper.fixedPerson"))
                .value(name(fixed.person()))
                .label(words.text("archive.paper.fixedMoney"))
                .value(words.money(fixed.money()))
                .label(words.text("archive.paper.fixedMeasures"))
                .value(or(fixed.measures()), 3)
                .label(words.text("archive.paper.fixedPlan"))
                .value(or(fixed.plan()), 3)
                .label(words.text("archive.paper.fixedDeadline"))
                .value(words.day(fixed.deadline()))
                .label(words.text("archive.paper.standard"))
                .value(or(fixed.standard()))
                .label(words.text("archive.paper.completer"))
                .value(name(fixed.completer()))
                .label(words.text("archive.paper.acceptor"))
                .value(name(fixed.acceptor()));
    }

    private PdfTable result() {
        var result = dossier.hazard().result();
        var people = dossier.hazard().people();
        return four().label(words.text("archive.paper.measuresTaken"))
                .value(or(result.measuresTaken()), 3)
                .label(words.text("archive.paper.statement"))
                .value(or(result.statement()), 3)
                .label(words.text("archive.paper.rectifiedBy"))
                .value(name(people.rectifiedBy()))
                .label(words.text("archive.paper.rectifiedAt"))
                .value(words.moment(result.rectifiedAt()))
                .label(words.text("archive.paper.acceptedBy"))
                .value(name(people.acceptedBy()))
                .label(words.text("archive.paper.closedAt"))
                .value(words.moment(result.closedAt()))
                .label(words.text("archive.paper.comment"))
                .value(or(result.comment()), 3)
                .label(words.text("archive.paper.fedBackAt"))
                .value(words.moment(result.fedBackAt()))
                .label(words.text("archive.paper.returns"))
                .value(words.text("archive.paper.times", result.returns()));
    }

    private PdfTable history() {
        var table = new PdfTable(SIZE, 7, 19, 14, 16, 30, 14)
                .headings(
                        words.text("archive.record.step"),
                        words.text("archive.record.when"),
                        words.text("archive.record.who"),
                        words.text("archive.record.what"),
                        words.text("archive.record.said"),
                        words.text("archive.record.clause"));
        for (var event : dossier.hazard().events()) {
            table.value(String.valueOf(event.sequence()))
                    .value(words.moment(event.at()))
                    .value(event.who() == null ? words.text("archive.record.system") : name(event.who()))
                    .value(words.name("hazard.action", event.action()))
                    .value(or(event.note()))
                    .value(or(event.clause()));
        }
        return table;
    }

    /** Before to the left, after to the right. */
    private PdfTable photos() {
        var before = photos(PhotoMoment.BEFORE);
        var after = photos(PhotoMoment.AFTER);
        var table = new PdfTable(SIZE, 1, 1)
                .headings(
                        words.name("archive.record.moment", PhotoMoment.BEFORE),
                        words.name("archive.record.moment", PhotoMoment.AFTER));
        for (int at = 0; at < Math.max(before.size(), after.size()); at++) {
            show(table, before, at);
            show(table, after, at);
            table.value(caption(before, at)).value(caption(after, at));
        }
        return table;
    }

    private List<FiledPhoto> photos(PhotoMoment moment) {
        return dossier.photos().stream()
                .filter(photo -> photo.row().moment() == moment)
                .toList();
    }

    private void show(PdfTable table, List<FiledPhoto> photos, int at) {
        if (at >= photos.size()) {
            table.value("");
        } else {
            photos.get(at)
                    .print()
                    .ifPresentOrElse(
                            print -> table.picture(PdfDocument.picture(print), 1, PHOTO_WIDTH, PHOTO_HEIGHT),
                            () -> table.value(words.text("archive.record.photoUnreadable")));
        }
    }

    private String caption(List<FiledPhoto> photos, int at) {
        if (at >= photos.size()) {
            return "";
        }
        var row = photos.get(at).row();
        return words.text("archive.record.photo", name(row.by()), words.moment(row.at()));
    }

    private PdfTable fixity() {
        var table = new PdfTable(8, 30, 70)
                .headings(words.text("archive.record.part"), words.text("archive.record.hash"))
                .value(FiledPart.DATA)
                .value(dataHash);
        for (var photo : dossier.photos()) {
            table.value(photo.place()).value(photo.original().sha256());
        }
        return table;
    }

    private PdfTable four() {
        return new PdfTable(SIZE, 16, 34, 16, 34);
    }

    private static String name(HazardView.@Nullable Named person) {
        return person == null ? PaperWords.NOTHING : person.name();
    }
}
