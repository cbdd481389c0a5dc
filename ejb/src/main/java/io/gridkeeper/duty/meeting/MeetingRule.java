package io.gridkeeper.duty.meeting;

import io.gridkeeper.foundation.calendar.PlannedDay;
import io.gridkeeper.foundation.calendar.WorkCalendar;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule of one grid. Life: adopted from a day on, never changed, and perhaps {@link #end ended}; a new one follows it. */
@Entity
@Table(name = "meeting_rule")
@Clause("R10-0a")
class MeetingRule {

    static final String CLAUSE = "R10-0a";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_rule_seq")
    @SequenceGenerator(name = "meeting_rule_seq", sequenceName = "meeting_rule_seq", allocationSize = 50)
    private long id;

    @Column(name = "grid_id", updatable = false)
    private long gridId;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String purpose;

    @Column(name = "effective_from", updatable = false)
    private LocalDate effectiveFrom;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MeetingCadence cadence;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable DayOfWeek weekday;

    @Column(name = "month_day", updatable = false)
    private @Nullable Integer monthDay;

    @Column(name = "begins_at", updatable = false)
    private LocalTime beginsAt;

    @Column(name = "host_post", updatable = false)
    private String hostPost;

    @Column(name = "set_by_id", updatable = false)
    private long setById;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected MeetingRule() {}

    MeetingRule(long gridId, SetRule wish, long setById) {
        this.gridId = gridId;
        this.name = wish.name();
        this.purpose = wish.purpose();
        this.effectiveFrom = wish.effectiveFrom();
        this.cadence = wish.rhythm().cadence();
        this.weekday = wish.rhythm().weekday();
        this.monthDay = wish.rhythm().monthDay();
        this.beginsAt = wish.rhythm().beginsAt();
        this.hostPost = wish.hostPost();
        this.setById = setById;
    }

    /** Ends it after a day; after the day before its first it was never in force. */
    void end(LocalDate last) {
        if (lastDay != null) {
            throw Refusal.conflict("meeting.refusal.ended").citing(CLAUSE);
        }
        lastDay = last.isBefore(effectiveFrom) ? effectiveFrom.minusDays(1) : last;
    }

    /** Gives way to one of the same name that begins later. */
    void giveWayTo(LocalDate next) {
        if (!effectiveFrom.isBefore(next)) {
            throw Refusal.conflict("meeting.refusal.later", effectiveFrom).citing(CLAUSE);
        }
        end(next.minusDays(1));
    }

    boolean isInForce(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (lastDay == null || !day.isAfter(lastDay));
    }

    boolean isInForceWithin(LocalDate from, LocalDate to) {
        return !effectiveFrom.isAfter(to)
                && (lastDay == null || !(lastDay.isBefore(from) || lastDay.isBefore(effectiveFrom)));
    }

    /** The days on which its meetings take place, of those planned from one day to another while it is in force. */
    List<PlannedDay> days(WorkCalendar calendar, boolean weekendsAreHolidays, LocalDate from, LocalDate to) {
        return new MeetingRhythm(cadence, weekday, monthDay, beginsAt)
                .days(calendar, weekendsAreHolidays, from, to).stream()
                        .filter(one -> one.held() != null && isInForce(one.planned()))
                        .toList();
    }

    MeetingRuleRow row(String gridName) {
        return new MeetingRuleRow(
                id,
                gridId,
                gridName,
                name,
                purpose,
                effectiveFrom,
                lastDay,
                new MeetingRhythm(cadence, weekday, monthDay, beginsAt),
                hostPost);
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

    LocalTime beginsAt() {
        return beginsAt;
    }

    String hostPost() {
        return hostPost;
    }

    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }
}
