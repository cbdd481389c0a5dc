package io.gridkeeper.duty.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.calendar.Calendars;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 3);
    private static final Instant NOON = at(TUESDAY, 12);
    private static final long HOST = 11;
    private static final long HE = 21;
    private static final long SUN = 22;
    private static final long TANG = 23;

    @Test
    @Clause("R06-A1e")
    void takesMinutesFromTheDutyOfficerOfTheDayAndFromNobodyElse() {
        var meeting = held(8, 9);

        refused(() -> meeting.minute("讲评", SUN, HE, NOON), "meeting.refusal.notOnDuty");
        refused(() -> meeting.minute("讲评", SUN, null, NOON), "meeting.refusal.notOnDuty");
        assertThat(meeting.minutes()).isNull();
        meeting.minute("讲评昨日工作", HE, HE, NOON);

        assertThat(meeting.minutes()).isEqualTo(new Minutes("讲评昨日工作", HE, NOON));
        assertThat(meeting.lacksMinutes(TUESDAY.plusDays(1))).isFalse();
    }

    @Test
    @Clause("R06-A1e")
    void isFlaggedWhenItsDayEndsWithoutMinutes() {
        var meeting = held(8, 9);
        var nobodyCameTogether = planned();
        var calledOff = planned();
        calledOff.cancel("台风停工");

        assertThat(meeting.lacksMinutes(TUESDAY)).isFalse();
        assertThat(meeting.lacksMinutes(TUESDAY.plusDays(1))).isTrue();
        assertThat(row(meeting).minutesMissing()).isTrue();
        assertThat(row(meeting).onDuty()).isEqualTo("何伟");
        assertThat(nobodyCameTogether.lacksMinutes(TUESDAY.plusDays(1))).isTrue();
        assertThat(calledOff.lacksMinutes(TUESDAY.plusDays(1))).isFalse();
    }

    @Test
    @Clause("R06-A1e")
    void isAsLongAsItMustBeAndKeepsItsStartAndEnd() {
        var brief = held(8, 9);
        var extended = held(8, 12);

        assertThat(row(brief).startedAt()).isEqualTo(at(TUESDAY, 8));
        assertThat(row(brief).endedAt()).isEqualTo(at(TUESDAY, 9));
        assertThat(row(extended).endedAt()).isEqualTo(NOON);
        refused(
                () -> new HoldMeeting(TUESDAY, LocalTime.of(9, 0), LocalTime.of(9, 0), null, List.of()),
                "meeting.refusal.ends");
        refused(() -> planned().hold(course(8, 13), NOON), "meeting.refusal.future");
    }

    @Test
    @Clause("R06-A1e")
    void letsTheDutyOfficerMendHisMinutesOnTheDayAndNotAfterIt() {
        var meeting = held(8, 9);
        meeting.minute("初稿", HE, HE, NOON);
        meeting.minute("定稿", HE, HE, NOON);

        refused(() -> meeting.minute("改写", HE, HE, at(TUESDAY.plusDays(1), 8)), "meeting.refusal.minutes");
        assertThat(meeting.minutes()).extracting(Minutes::text).isEqualTo("定稿");
        refused(() -> planned().minute("提前写", HE, HE, NOON), "meeting.refusal.notHeld");
    }

    @Test
    @Clause("R12-3.1.6a")
    void holdsAbsentWhoWasCalledDidNotComeAndGaveNoReason() {
        var meeting = planned();
        meeting.sign(HE, NOON);
        meeting.excuse(new Presence(SUN, Standing.EXCUSED, "夜班后调休"));
        meeting.hold(
                new HoldMeeting(
                        TUESDAY,
                        LocalTime.of(8, 0),
                        LocalTime.of(9, 0),
                        null,
                        List.of(new Presence(HE, Standing.ABSENT, null), new Presence(HOST, Standing.CAME, null))),
                NOON);

        assertThat(meeting.people())
                .extractingFromEntries(
                        line -> Map.entry(line.getKey(), line.getValue().standing()))
                .containsExactlyInAnyOrder(
                        Map.entry(HOST, Standing.CAME),
                        Map.entry(HE, Standing.CAME),
                        Map.entry(SUN, Standing.EXCUSED),
                        Map.entry(TANG, Standing.ABSENT));
        assertThat(row(meeting).came()).isEqualTo(2);
        assertThat(row(meeting).absent()).isEqualTo(1);
        meeting.correct(new Presence(TANG, Standing.EXCUSED, "家中急事"));
        assertThat(row(meeting).absent()).isZero();
        refused(() -> new Presence(TANG, Standing.EXCUSED, " "), "meeting.missing.reason");
        refused(() -> new Presence(TANG, Standing.CALLED, null), "meeting.missing.standing");
    }

    @Test
    void isSignedOnItsDayByWhoIsCalledOnce() {
        var meeting = planned();

        refused(() -> meeting.sign(HE, at(TUESDAY.minusDays(1), 8)), "meeting.refusal.notToday");
        refused(() -> meeting.sign(99, NOON), "meeting.refusal.notCalled");
        meeting.sign(HE, NOON);
        refused(() -> meeting.sign(HE, NOON), "meeting.refusal.notCalled");
        refused(() -> meeting.excuse(new Presence(HE, Standing.EXCUSED, "改主意")), "meeting.refusal.notCalled");
        meeting.hold(course(8, 9), NOON);
        refused(() -> meeting.hold(course(8, 9), NOON), "meeting.refusal.over");
        refused(() -> meeting.cancel("晚了"), "meeting.refusal.over");
    }

    @Test
    void letsNobodyChangeWhoWasOnDuty() {
        var duty = new DutyDay(7, TUESDAY, HE);

        duty.give(SUN, TUESDAY);

        assertThat(duty.personId()).isEqualTo(SUN);
        refused(() -> duty.give(HE, TUESDAY.plusDays(1)), "meeting.refusal.dutyOver");
        refused(() -> new SetDuty(7, HE, TUESDAY, TUESDAY.minusDays(1)), "meeting.refusal.dutyPeriod");
    }

    private static void refused(ThrowingCallable what, String key) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(key.startsWith("meeting.missing.reason")
                            || refusal.clause().isPresent())
                    .isTrue();
        });
    }

    private static MeetingRow row(Meeting meeting) {
        var names = new MeetingNames(
                Map.of(7L, "熔炼工段"), Map.of(HE, "何伟", HOST, "周强"), Map.of(new MeetingNames.Duty(7, TUESDAY), HE));
        return meeting.row(names, TUESDAY.plusDays(1));
    }

    private static Meeting held(int from, int until) {
        var meeting = planned();
        meeting.hold(course(from, until), NOON);
        return meeting;
    }

    private static HoldMeeting course(int from, int until) {
        return new HoldMeeting(TUESDAY, LocalTime.of(from, 0), LocalTime.of(until, 0), null, List.of());
    }

    private static Meeting planned() {
        var rhythm = new MeetingRhythm(MeetingCadence.DAILY, null, null, LocalTime.of(8, 30));
        var rule = new MeetingRule(
                7, new SetRule("早例会", "布置当天工作", TUESDAY, rhythm, "SAFETY_RESPONSIBLE", List.of()), HOST);
        var day = rule.days(Calendars.china(), true, TUESDAY, TUESDAY).getFirst();
        return new Meeting(rule, day, HOST, List.of(HOST, HE, SUN, TANG));
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(CompanyClock.ZONE).toInstant();
    }
}
