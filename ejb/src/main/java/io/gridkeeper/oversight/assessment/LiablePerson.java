package io.gridkeeper.oversight.assessment;

import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody named in a case, by the post he held or by whoever keeps the case. He may state his view; taken out again he
 * stays in the case with the reason.
 */
@Entity
@Table(name = "accountability_person")
class LiablePerson {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accountability_person_seq")
    @SequenceGenerator(
            name = "accountability_person_seq",
            sequenceName = "accountability_person_seq",
            allocationSize = 50)
    private long id;

    @Column(name = "case_id", updatable = false)
    private long caseId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Liability liability;

    @Column(updatable = false)
    private @Nullable String post;

    @Column(updatable = false)
    private @Nullable String reason;

    @Column(name = "relieved_on")
    private @Nullable LocalDate relievedOn;

    @Column(name = "relieved_for")
    private @Nullable String relievedFor;

    @Column(name = "own_view")
    private @Nullable String statement;

    @Column(name = "stated_on")
    private @Nullable LocalDate statedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected LiablePerson() {}

    /** Named by the post he held. */
    LiablePerson(long caseId, Answerable named) {
        this.caseId = caseId;
        this.personId = named.personId();
        this.liability = named.liability();
        this.post = named.post();
    }

    /** Named by whoever keeps the case. */
    LiablePerson(long caseId, NamePerson named) {
        this.caseId = caseId;
        this.personId = named.personId();
        this.liability = named.liability();
        this.reason = named.reason();
    }

    void relieve(String why, LocalDate on) {
        if (!stands()) {
            throw Refusal.conflict("accountability.refusal.relieved");
        }
        relievedFor = Typed.required(why, 500, "accountability.missing.reason");
        relievedOn = on;
    }

    void state(String view, LocalDate on) {
        statement = Typed.required(view, 2000, "accountability.missing.statement");
        statedOn = on;
    }

    boolean stands() {
        return relievedOn == null;
    }

    LiableRow row(String name, @Nullable Bilingual postName) {
        return new LiableRow(
                id, personId, name, liability, postName, reason, relievedOn, relievedFor, statement, statedOn);
    }

    long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }

    long personId() {
        return personId;
    }

    Liability liability() {
        return liability;
    }

    @Nullable
    String post() {
        return post;
    }
}
