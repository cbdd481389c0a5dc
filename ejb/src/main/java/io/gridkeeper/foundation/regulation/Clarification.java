package io.gridkeeper.foundation.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What the body that interprets the rules said about a clause, written once. */
@Entity
@Table(name = "clause_clarification")
class Clarification {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "clause_clarification_seq")
    @SequenceGenerator(
            name = "clause_clarification_seq",
            sequenceName = "clause_clarification_seq",
            allocationSize = 50)
    private long id;

    @Column(updatable = false)
    private String clause;

    @Column(updatable = false)
    private String interpreter;

    @Column(name = "note", updatable = false)
    private String text;

    @Column(name = "issued_on", updatable = false)
    private LocalDate issuedOn;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected Clarification() {}

    Clarification(String clause, Clarify said, String recordedBy) {
        this.clause = clause;
        this.interpreter = said.interpreter();
        this.text = said.text();
        this.issuedOn = said.issuedOn();
        this.recordedBy = recordedBy;
    }

    long id() {
        return id;
    }

    ClarificationRow row() {
        return new ClarificationRow(id, clause, interpreter, text, issuedOn, recordedBy);
    }
}
