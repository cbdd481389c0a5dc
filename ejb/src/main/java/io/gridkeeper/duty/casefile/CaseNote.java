package io.gridkeeper.duty.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A line of a file, written once: what was seen or done, or that somebody without access tried to read it. */
@Entity
@Table(name = "case_note")
class CaseNote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_note_seq")
    @SequenceGenerator(name = "case_note_seq", sequenceName = "case_note_seq", allocationSize = 50)
    private long id;

    @Column(name = "case_id", updatable = false)
    private long caseId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "noted_at", updatable = false)
    private Instant notedAt;

    @Column(updatable = false)
    private boolean attempt;

    @Column(name = "wording", updatable = false)
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected CaseNote() {}

    CaseNote(long caseId, long personId, Instant notedAt, boolean attempt, String text) {
        this.caseId = caseId;
        this.personId = personId;
        this.notedAt = notedAt;
        this.attempt = attempt;
        this.text = text;
    }

    NoteRow row(String person) {
        return new NoteRow(person, notedAt, attempt, text);
    }

    long personId() {
        return personId;
    }
}
