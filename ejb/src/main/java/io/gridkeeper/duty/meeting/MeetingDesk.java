package io.gridkeeper.duty.meeting;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.foundation.notice.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Meetings of the grids the caller sees: signed by each who was called, recorded by who leads, who keeps the grid or who
 * is on duty, minuted by who is on duty alone.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause({"R06-A1e", "R12-3.1.6a"})
public class MeetingDesk {

    private static final int MOST_ROWS = 200;
    private static final String SUBJECT = "meeting";

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingAccess access;

    @Inject
    private Notices notices;

    @Inject
    private AuditTrail trail;

    /** A page of meetings by the day they take place; at most 200. */
    public Slice<MeetingRow> list(MeetingFilter filter, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var query = new MeetingQuery(filter, access.within(filter.gridId()), access.today())
                .after(Cursor.decode(cursor, 2));
        return Slice.of(rows(meetings.page(query, rows + 1)), rows, row -> Cursor.encode(row.dueOn(), row.id()));
    }

    /** One meeting with its sheet and minutes. */
    public MeetingSheet view(long id) {
        var meeting = meetings.get(id);
        access.requireSight(meeting);
        return sheet(meeting);
    }

    /** The caller signs for himself. */
    public MeetingSheet sign(long id) {
        var meeting = may(id, MeetingAct.SIGN);
        meeting.sign(access.personId(), access.now());
        return kept(meeting, "sign", null);
    }

    /** The caller says why he stays away. */
    public MeetingSheet excuse(long id, @Nullable String reason) {
        var meeting = may(id, MeetingAct.EXCUSE);
        meeting.excuse(new Presence(access.personId(), Standing.EXCUSED, reason));
        return kept(meeting, "excuse", null);
    }

    /** Records how a meeting went; who is on duty is told to write the minutes. */
    public MeetingSheet hold(long id, HoldMeeting wish) {
        var meeting = may(id, MeetingAct.HOLD);
        var people =
                new ArrayList<>(wish.people().stream().map(Presence::personId).toList());
        if (wish.hostId() != null) {
            people.add(wish.hostId());
        }
        access.requireKnown(people);
        meeting.hold(wish, access.now());
        tellDuty(meeting);
        return kept(meeting, "hold", wish.heldOn() + " " + wish.from() + "-" + wish.until());
    }

    private void tellDuty(Meeting meeting) {
        var onDuty = access.onDuty(meeting);
        if (onDuty != null && !onDuty.equals(access.person())) {
            var grid = access.grids(List.of(meeting.gridId())).getOrDefault(meeting.gridId(), "");
            notices.tell(
                    onDuty,
                    "meeting.notice.minutes",
                    List.of(meeting.name(), grid),
                    "/duty/meeting?id=" + meeting.id());
        }
    }

    /** Puts one line of the sheet of a meeting right that was held. */
    @Clause("R12-3.1.6a")
    public MeetingSheet correct(long id, Presence presence) {
        var meeting = may(id, MeetingAct.CORRECT);
        access.requireKnown(List.of(presence.personId()));
        meeting.correct(presence);
        return kept(meeting, "correct", presence.personId() + " " + presence.standing());
    }

    /** Keeps the minutes of who is on duty that day; everybody else is refused by the clause. */
    @Clause("R06-A1e")
    public MeetingSheet minute(long id, String text) {
        var meeting = may(id, MeetingAct.MINUTE);
        meeting.minute(text, access.personId(), access.onDuty(meeting), access.now());
        return kept(meeting, "minute", text);
    }

    /** Calls a meeting off that was not held. */
    public MeetingSheet cancel(long id, String reason) {
        var meeting = may(id, MeetingAct.CANCEL);
        meeting.cancel(reason);
        return kept(meeting, "cancel", reason);
    }

    private Meeting may(long id, MeetingAct act) {
        var meeting = meetings.get(id);
        access.require(meeting, act);
        return meeting;
    }

    private MeetingSheet kept(Meeting meeting, String action, @Nullable String after) {
        trail.record(SUBJECT, meeting.id(), action, Meeting.CLAUSE, null, after);
        return sheet(meeting);
    }

    private List<MeetingRow> rows(Collection<Meeting> found) {
        var names = access.names(found);
        return found.stream().map(meeting -> meeting.row(names, access.today())).toList();
    }

    private MeetingSheet sheet(Meeting meeting) {
        var minutes = meeting.minutes();
        var people = new ArrayList<>(meeting.people().keySet());
        if (minutes != null) {
            people.add(minutes.byId());
        }
        var names = access.people(people);
        boolean leads = access.leads(meeting);
        var lines = meeting.people().entrySet().stream()
                .map(line -> {
                    var kept = line.getValue();
                    boolean reads = leads || Objects.equals(line.getKey(), access.person());
                    return new SheetLine(
                            line.getKey(),
                            names.getOrDefault(line.getKey(), ""),
                            kept.standing(),
                            reads ? kept.reason() : null,
                            kept.signedAt());
                })
                .sorted(Comparator.comparingLong(SheetLine::personId))
                .toList();
        return new MeetingSheet(
                rows(List.of(meeting)).getFirst(),
                minutes == null ? null : minutes.text(),
                minutes == null ? null : names.get(minutes.byId()),
                minutes == null ? null : minutes.at(),
                meeting.reason(),
                lines,
                access.acts(meeting));
    }
}
