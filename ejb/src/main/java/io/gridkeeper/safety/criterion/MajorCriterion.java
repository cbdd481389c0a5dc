package io.gridkeeper.safety.criterion;

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

/** One wording of a case for the days it is in force; a later wording of the same code ends it. */
@Entity
@Table(name = "major_criterion")
class MajorCriterion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "major_criterion_seq")
    @SequenceGenerator(name = "major_criterion_seq", sequenceName = "major_criterion_seq", allocationSize = 50)
    private long id;

    private String code;

    @Enumerated(EnumType.STRING)
    private CriterionKind kind;

    private @Nullable String trade;
    private String chinese;
    private @Nullable String english;
    private String source;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected MajorCriterion() {}

    MajorCriterion(CriterionEntry entry) {
        this.code = entry.code();
        this.validFrom = entry.validFrom();
        put(entry);
    }

    /** Takes the entry's words; whether anything is new in them. */
    boolean describe(CriterionEntry entry) {
        boolean changed = !entry.equals(entry());
        put(entry);
        return changed;
    }

    private void put(CriterionEntry entry) {
        kind = entry.kind();
        trade = entry.trade();
        chinese = entry.chinese();
        english = entry.english();
        source = entry.source();
        validTo = entry.validTo();
    }

    void endBefore(LocalDate day) {
        if (validTo == null || !validTo.isBefore(day)) {
            validTo = day.minusDays(1);
        }
    }

    CriterionEntry entry() {
        return new CriterionEntry(code, kind, trade, chinese, english, source, validFrom, validTo);
    }

    CriterionRow row() {
        return new CriterionRow(id, code, kind, trade, chinese, english, source, validFrom, validTo);
    }

    LocalDate validFrom() {
        return validFrom;
    }
}
