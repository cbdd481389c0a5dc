package io.gridkeeper.duty.casefile;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A confidential file. Life: open, an allegation {@link #hear heard}, then {@link #decide decided}, which ends it. */
@Entity
@Table(name = "case_file")
@Clause({"R11-2.4.2d", "R12-3.1.5a", "R03-6b", "R16-6b", "R17-6b"})
class CaseFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_file_seq")
    @SequenceGenerator(name = "case_file_seq", sequenceName = "case_file_seq", allocationSize = 50)
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CaseKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable CaseTopic topic;

    @Column(name = "grid_id", updatable = false)
    private @Nullable Long gridId;

    @Column(updatable = false)
    private String subject;

    @Column(name = "subject_id", updatable = false)
    private @Nullable Long subjectId;

    @Column(updatable = false)
    private String purpose;

    @Column(name = "wording", updatable = false)
    private @Nullable String text;

    @Column(updatable = false)
    private @Nullable Integer score;

    @Column(name = "opened_by_id", updatable = false)
    private long openedById;

    @Column(name = "opened_on", updatable = false)
    private LocalDate openedOn;

    @Enumerated(EnumType.STRING)
    private CaseStage stage = CaseStage.OPEN;

    @Column(name = "heard_on")
    private @Nullable LocalDate heardOn;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    private @Nullable String decision;

    @ElementCollection
    @CollectionTable(name = "case_reader", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "person_id")
    private Set<Long> readers = new HashSet<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    CaseFile(OpenCase wish, long openedById, LocalDate openedOn) {
        this.kind = wish.kind();
        this.topic = wish.topic();
        this.gridId = wish.gridId();
        this.subject = wish.subject();
        this.subjectId = wish.subjectId();
        this.purpose = wish.purpose();
        this.text = wish.text();
        this.score = wish.score();
        this.openedById = openedById;
        this.openedOn = openedOn;
        this.readers.addAll(wish.readers());
        this.readers.add(openedById);
    }

    /** The officers it names; and the person it is about, once it is decided and where the kind shows it. */
    boolean isReadBy(@Nullable Long person) {
        if (person == null) {
            return false;
        }
        boolean own = person.equals(subjectId) && kind.isShownToSubject() && stage == CaseStage.DECIDED;
        return readers.contains(person) || own;
    }

    /** Only the officers write. */
    boolean isKeptBy(@Nullable Long person) {
        return person != null && readers.contains(person);
    }

    /** The person was heard. */
    void hear(LocalDate on) {
        if (stage != CaseStage.OPEN || kind != CaseKind.ALLEGATION) {
            throw Refusal.conflict("casefile.refusal.stage").citing("R12-3.1.5a");
        }
        stage = CaseStage.HEARD;
        heardOn = on;
    }

    /** Ends the file; an allegation only after the hearing. */
    void decide(String what, LocalDate on) {
        boolean unheard = kind == CaseKind.ALLEGATION && stage != CaseStage.HEARD;
        if (unheard || stage == CaseStage.DECIDED) {
            throw Refusal.conflict("casefile.refusal.stage").citing(kind.clause());
        }
        decision = Typed.required(what, 1000, "casefile.missing.decision");
        stage = CaseStage.DECIDED;
        decidedOn = on;
    }

    /** Whether it counts for anything: nothing does before its decision. */
    boolean hasEffect() {
        return stage == CaseStage.DECIDED;
    }

    CaseRow row(String openedBy) {
        return new CaseRow(
                id, kind, topic, gridId, subject, purpose, text, score, openedBy, openedOn, stage, heardOn, decidedOn,
                decision);
    }

    long id() {
        return id;
    }

    CaseKind kind() {
        return kind;
    }

    @Nullable
    Long gridId() {
        return gridId;
    }

    long openedById() {
        return openedById;
    }
}
