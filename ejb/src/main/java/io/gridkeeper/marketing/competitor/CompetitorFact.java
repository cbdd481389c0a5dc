package io.gridkeeper.marketing.competitor;

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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something known of a competitor in a grid. Life: filed, {@link #confirm confirmed} as long as it holds, {@link #use
 * used} in decisions; an event is {@link #answer answered}.
 */
@Entity
@Table(name = "competitor_fact")
class CompetitorFact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "competitor_fact_seq")
    @SequenceGenerator(name = "competitor_fact_seq", sequenceName = "competitor_fact_seq", allocationSize = 50)
    private @Nullable Long id;

    private String number;

    @Column(name = "grid_id")
    private long gridId;

    @Enumerated(EnumType.STRING)
    private FactKind kind;

    private String competitor;
    private String subject;
    private @Nullable Long price;
    private @Nullable String words;
    private String source;

    @Column(name = "seen_on")
    private LocalDate seenOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "filed_by_id")
    private @Nullable Long filedById;

    @Column(name = "filed_on")
    private LocalDate filedOn;

    @Column(name = "used_on")
    private @Nullable LocalDate usedOn;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected CompetitorFact() {}

    CompetitorFact(String number, FileFact fact, @Nullable Long by, LocalDate day) {
        this.number = number;
        this.gridId = fact.gridId();
        this.kind = fact.kind();
        this.competitor = fact.competitor();
        this.subject = fact.subject();
        this.price = fact.price();
        this.words = fact.words();
        this.source = fact.source();
        this.seenOn = fact.seenOn();
        this.validUntil = fact.validUntil();
        this.filedById = by;
        this.filedOn = day;
    }

    /** Seen again on a day, from another source perhaps; it holds until a later one. */
    void confirm(LocalDate seen, LocalDate until) {
        seenOn = seen;
        validUntil = until;
    }

    /** The first use counts. */
    void use(LocalDate day) {
        if (usedOn == null) {
            usedOn = day;
        }
    }

    /** The first answer is the one that is timed. */
    void answer(LocalDate day) {
        if (answeredOn == null) {
            answeredOn = day;
        }
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String number() {
        return number;
    }

    long gridId() {
        return gridId;
    }

    FactKind kind() {
        return kind;
    }

    String competitor() {
        return competitor;
    }

    String source() {
        return source;
    }

    @Nullable
    String words() {
        return words;
    }

    LocalDate seenOn() {
        return seenOn;
    }

    LocalDate filedOn() {
        return filedOn;
    }

    @Nullable
    Long filedById() {
        return filedById;
    }
}
