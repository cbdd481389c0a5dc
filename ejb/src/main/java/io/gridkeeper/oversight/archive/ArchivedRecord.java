package io.gridkeeper.oversight.archive;

import io.gridkeeper.foundation.kernel.Bigrams;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.safety.hazard.HazardView;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as it was filed. Written once with its parts, people and clauses; the database refuses to change or remove
 * any of it, so there is no version and no setter.
 */
@Entity
@Table(name = "archive_record")
class ArchivedRecord {

    private static final int SUMMARY = 160;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "archive_record_seq")
    @SequenceGenerator(name = "archive_record_seq", sequenceName = "archive_record_seq", allocationSize = 50)
    private long id;

    @Column(name = "number", length = 20, nullable = false, updatable = false)
    private String number;

    @Column(name = "subject_number", length = 20, nullable = false, updatable = false)
    private String subjectNumber;

    @Column(name = "summary", length = SUMMARY, nullable = false, updatable = false)
    private String summary;

    @Column(name = "grid_id", nullable = false, updatable = false)
    private long gridId;

    @Column(name = "grid_path", length = 600, nullable = false, updatable = false)
    private String gridPath;

    @Column(name = "grade", length = 10, nullable = false, updatable = false)
    private String grade;

    @Column(name = "due_clause", length = 40, updatable = false)
    private @Nullable String dueClause;

    @Column(name = "closed_on", nullable = false, updatable = false)
    private LocalDate closedOn;

    @Column(name = "filed_at", nullable = false, updatable = false)
    private Instant filedAt;

    @Column(name = "manifest", length = 20000, nullable = false, updatable = false)
    private String manifest;

    @Column(name = "manifest_sha256", length = 64, nullable = false, updatable = false)
    private String manifestSha256;

    @Column(name = "search_words", length = 8000, nullable = false, updatable = false)
    private String searchWords;

    @ElementCollection
    @CollectionTable(name = "archive_part", joinColumns = @JoinColumn(name = "record_id"))
    private List<FiledPart> parts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "archive_person", joinColumns = @JoinColumn(name = "record_id"))
    private List<FiledPerson> people = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "archive_clause", joinColumns = @JoinColumn(name = "record_id"))
    @Column(name = "clause", length = 40, nullable = false)
    private List<String> clauses = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ArchivedRecord() {}

    ArchivedRecord(Dossier dossier, List<FiledPart> parts) {
        var hazard = dossier.hazard();
        var closedAt = hazard.result().closedAt();
        number = dossier.number();
        subjectNumber = hazard.row().number();
        summary = summary(hazard.description());
        gridId = hazard.where().gridId();
        gridPath = String.join(" › ", hazard.where().gridPath());
        grade = hazard.row().grade().name();
        dueClause = hazard.limits().clause();
        closedOn = CompanyClock.dayOf(closedAt == null ? dossier.filedAt() : closedAt);
        filedAt = dossier.filedAt();
        var list = Manifest.of(parts);
        manifest = list.text();
        manifestSha256 = list.sha256();
        searchWords = words(dossier);
        this.parts.addAll(parts);
        people.addAll(FiledPerson.of(hazard));
        clauses.addAll(Dossier.clausesOf(hazard));
    }

    private static String summary(String description) {
        int length = description.codePointCount(0, description.length());
        return length <= SUMMARY / 2
                ? description
                : description.substring(0, description.offsetByCodePoints(0, SUMMARY / 2 - 1)) + "…";
    }

    private static String words(Dossier dossier) {
        HazardView hazard = dossier.hazard();
        return Bigrams.joined(
                dossier.number(),
                hazard.row().number(),
                hazard.description(),
                hazard.where().placeText(),
                String.join(" ", hazard.where().gridPath()),
                String.join(
                        " ",
                        FiledPerson.of(hazard).stream().map(FiledPerson::name).toList()),
                hazard.fixed().measures(),
                hazard.result().measuresTaken(),
                hazard.result().comment());
    }

    long id() {
        return id;
    }

    String number() {
        return number;
    }

    long gridId() {
        return gridId;
    }

    List<FiledPart> parts() {
        return parts;
    }

    RecordView view() {
        var row = new RecordRow(
                id, number, subjectNumber, summary, gridId, gridPath, grade, dueClause, closedOn, filedAt);
        return new RecordView(row, manifest, manifestSha256, parts, people, clauses);
    }
}
