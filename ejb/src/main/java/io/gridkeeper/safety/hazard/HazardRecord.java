package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Bigrams;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands written about a hazard, to be read by this package; only {@link Hazard} changes it. */
@MappedSuperclass
abstract class HazardRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hazard_seq")
    @SequenceGenerator(name = "hazard_seq", sequenceName = "hazard_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Embedded
    Registration registration;

    @Column(name = "search_words", length = 8000, nullable = false, updatable = false)
    private String searchWords;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 24, nullable = false)
    HazardState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "grade", length = 10, nullable = false)
    HazardGrade grade;

    @Column(name = "major_reason", length = 500)
    @Nullable
    String majorReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "handling", length = 12)
    @Nullable
    HazardHandling handling;

    @Embedded
    Routing routing = new Routing();

    @Embedded
    DueDate due = new DueDate();

    @Embedded
    @Nullable
    FiveFixed fixed;

    @Embedded
    Outcome outcome = new Outcome();

    @Embedded
    Disclosure disclosure = new Disclosure();

    @Embedded
    @Nullable
    RiskLink risk;

    @Column(name = "process_id", length = 64)
    private @Nullable String processId;

    @Column(name = "change_number", nullable = false)
    private int changeNumber;

    @Transient
    private final List<HistoryEntry> news = new ArrayList<>();

    @Transient
    @Nullable
    HazardState before;

    @Transient
    private boolean bare;

    @SuppressWarnings("NullAway.Init")
    protected HazardRecord() {}

    HazardRecord(Registration registration, HazardState state, HazardGrade grade) {
        this.registration = registration;
        this.state = state;
        this.grade = grade;
        bare = true;
        searchWords = Bigrams.joined(
                registration.number(),
                registration.description(),
                registration.place().placeText());
    }

    void runsAs(String process) {
        processId = process;
    }

    void tell(HazardAction action, Act act, @Nullable String note, @Nullable String clause) {
        changeNumber++;
        news.add(new HistoryEntry(changeNumber, act, action, before, state, note, clause));
        before = state;
    }

    /** What happened since this was asked last. */
    List<HistoryEntry> takeNews() {
        var told = List.copyOf(news);
        news.clear();
        return told;
    }

    void hasPhotos() {
        bare = false;
    }

    /** Made in this transaction, and no picture was attached to it so far. */
    boolean isBare() {
        return bare;
    }

    FiveFixed fixed() {
        return Objects.requireNonNullElse(fixed, FiveFixed.NOTHING);
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    Registration registration() {
        return registration;
    }

    HazardState state() {
        return state;
    }

    HazardGrade grade() {
        return grade;
    }

    @Nullable
    String majorReason() {
        return majorReason;
    }

    @Nullable
    HazardHandling handling() {
        return handling;
    }

    Routing routing() {
        return routing;
    }

    DueDate due() {
        return due;
    }

    Outcome outcome() {
        return outcome;
    }

    Disclosure disclosure() {
        return disclosure;
    }

    @Nullable
    RiskLink risk() {
        return risk;
    }

    /** Hangs a new hazard on a risk. */
    void hangOn(@Nullable RiskLink link) {
        risk = link;
    }

    @Nullable
    String processId() {
        return processId;
    }

    int changeNumber() {
        return changeNumber;
    }

    String number() {
        return registration.number();
    }

    long gridId() {
        return registration.place().gridId();
    }
}
