package io.gridkeeper.duty.meeting;

import io.gridkeeper.foundation.calendar.PlannedDay;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A meeting. Life: planned from a rule with whom it calls; people {@link #sign} or {@link #excuse}; it is {@link #hold held}
 * and {@link #minute minuted} by who is on duty that day, or {@link #cancel cancelled}.
 */
@Entity
@Table(name = "meeting")
@Clause({"R06-A1e", "R12-3.1.6a"})
class Meeting {

    static final String CLAUSE = "R06-A1e";
    private static final String ABSENCE = "R12-3.1.6a";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_seq")
    @SequenceGenerator(name = "meeting_seq", sequenceName = "meeting_seq", allocationSize = 50)
    private long id;

    @Column(name = "rule_id", updatable = false)
    private long ruleId;

    @Column(name = "grid_id", updatable = false)
    private long gridId;

    @Column(updatable = false)
    private String name;

    @Column(name = "planned_for", updatable = false)
    private LocalDate plannedFor;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "begins_at", updatable = false)
    private LocalTime beginsAt;

    @Column(name = "host_id")
    private @Nullable Long hostId;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    @Column(name = "held_on")
    private @Nullable LocalDate heldOn;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Embedded
    private @Nullable Minutes minutes;

    private @Nullable String reason;

    @ElementCollection
    @CollectionTable(name = "meeting_person", joinColumns = @JoinColumn(name = "meeting_id"))
    @MapKeyColumn(name = "person_id")
    private Map<Long, Attendance> people;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    Meeting(MeetingRule rule, PlannedDay day, @Nullable Long hostId, Collection<Long> called) {
        this.ruleId = rule.id();
        this.gridId = rule.gridId();
        this.name = rule.name();
        this.plannedFor = day.planned();
        this.dueOn = day.heldOn().orElseThrow();
        this.beginsAt = rule.beginsAt();
        this.hostId = hostId;
        this.state = MeetingState.PLANNED;
        this.people = new HashMap<>();
        called.forEach(person -> people.put(person, Attendance.CALLED));
    }

    /** Somebody who was called says that he is there, alone and for himself, on the day of the meeting. */
    void sign(long person, Instant at) {
        if (state == MeetingState.CANCELLED || !CompanyClock.dayOf(at).equals(day())) {
            throw Refusal.conflict("meeting.refusal.notToday").citing(ABSENCE);
        }
        mustBeUnsigned(person);
        people.put(person, Attendance.signed(at));
    }

    /** Somebody who was called says before it is held why he stays away. */
    void excuse(Presence excused) {
        mustBePlanned();
        mustBeUnsigned(excused.personId());
        people.put(excused.personId(), excused.line());
    }

    /** Whether somebody stands on the sheet who has not signed yet. */
    boolean awaits(@Nullable Long person) {
        var line = person == null ? null : people.get(person);
        return line != null && line.signedAt() == null;
    }

    /** Records start, end and who came; a signature stands. */
    void hold(HoldMeeting wish, Instant now) {
        mustBePlanned();
        if (wish.endedAt().isAfter(now)) {
            throw Refusal.invalid("meeting.refusal.future").citing(CLAUSE);
        }
        state = MeetingState.HELD;
        heldOn = wish.heldOn();
        startedAt = wish.startedAt();
        endedAt = wish.endedAt();
        hostId = wish.hostId() == null ? hostId : wish.hostId();
        wish.people()
                .forEach(presence -> people.compute(
                        presence.personId(),
                        (person, line) -> line != null && line.signedAt() != null ? line : presence.line()));
        people.replaceAll((person, line) ->
                line.standing() == Standing.CALLED ? new Attendance(Standing.ABSENT, null, null) : line);
    }

    /** Puts one line of the sheet right after it was held. */
    void correct(Presence presence) {
        mustBeHeld();
        people.put(presence.personId(), presence.line());
    }

    /**
     * Keeps the minutes; on the day itself they may be written anew.
     *
     * @param onDuty who is on duty on the {@link #day}; null when nobody is
     */
    void minute(String text, long by, @Nullable Long onDuty, Instant at) {
        if (onDuty == null || onDuty != by) {
            throw Refusal.forbidden("meeting.refusal.notOnDuty").citing(CLAUSE);
        }
        mustBeHeld();
        if (minutes != null && CompanyClock.dayOf(at).isAfter(day())) {
            throw Refusal.conflict("meeting.refusal.minutes").citing(CLAUSE);
        }
        minutes = new Minutes(Typed.required(text, 4000, "meeting.missing.minutes"), by, at);
    }

    void cancel(String why) {
        mustBePlanned();
        reason = Typed.required(why, 500, "meeting.missing.reason");
        state = MeetingState.CANCELLED;
    }

    /** The day it is held, or is to be held. */
    LocalDate day() {
        return Objects.requireNonNullElse(heldOn, dueOn);
    }

    /** Whether its day is over without minutes. */
    boolean lacksMinutes(LocalDate today) {
        return minutes == null && state != MeetingState.CANCELLED && today.isAfter(day());
    }

    boolean isLed(@Nullable Long person) {
        return hostId != null && hostId.equals(person);
    }

    private void mustBeUnsigned(long person) {
        if (!awaits(person)) {
            throw Refusal.conflict("meeting.refusal.notCalled").citing(ABSENCE);
        }
    }

    private void mustBePlanned() {
        if (state != MeetingState.PLANNED) {
            throw Refusal.conflict("meeting.refusal.over").citing(CLAUSE);
        }
    }

    private void mustBeHeld() {
        if (state != MeetingState.HELD) {
            throw Refusal.conflict("meeting.refusal.notHeld").citing(CLAUSE);
        }
    }

    MeetingRow row(MeetingNames names, LocalDate today) {
        return new MeetingRow(
                id,
                gridId,
                names.grid(gridId),
                name,
                plannedFor,
                dueOn,
                beginsAt,
                state,
                startedAt,
                endedAt,
                names.person(hostId),
                names.person(names.onDuty(gridId, day())),
                count(Standing.CAME),
                count(Standing.EXCUSED),
                count(Standing.ABSENT),
                people.size(),
                minutes != null,
                lacksMinutes(today));
    }

    private int count(Standing standing) {
        return (int) people.values().stream()
                .filter(line -> line.standing() == standing)
                .count();
    }

    long id() {
        return id;
    }

    long gridId() {
        return gridId;
    }

    String name() {
        return name;
    }

    LocalDate plannedFor() {
        return plannedFor;
    }

    MeetingState state() {
        return state;
    }

    @Nullable
    Long hostId() {
        return hostId;
    }

    @Nullable
    Minutes minutes() {
        return minutes;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Map<Long, Attendance> people() {
        return Collections.unmodifiableMap(people);
    }
}
