package io.gridkeeper.web.meeting;

import io.gridkeeper.duty.meeting.HoldMeeting;
import io.gridkeeper.duty.meeting.MeetingDesk;
import io.gridkeeper.duty.meeting.Presence;
import io.gridkeeper.duty.meeting.Standing;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.PersonRow;
import io.gridkeeper.web.frame.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Signs, asks for leave, records, puts right, minutes and calls off. */
@Named
@RequestScoped
public class MeetingForm {

    @Inject
    private MeetingDesk desk;

    private final Map<String, String> text = new HashMap<>();
    private final Map<String, LocalTime> time = new HashMap<>();
    private @Nullable LocalDate heldOn;
    private @Nullable PersonRow person;
    private Standing standing = Standing.CAME;
    private List<Long> came = List.of();

    public void sign(long meeting) throws IOException {
        desk.sign(meeting);
        back("meeting.done.sign", meeting);
    }

    public void excuse(long meeting) throws IOException {
        desk.excuse(meeting, words("reason"));
        back("meeting.done.excuse", meeting);
    }

    public void hold(long meeting) throws IOException {
        var due = desk.view(meeting).meeting().dueOn();
        desk.hold(
                meeting,
                new HoldMeeting(
                        Objects.requireNonNullElse(heldOn, due),
                        time("from"),
                        time("until"),
                        null,
                        came.stream()
                                .map(one -> new Presence(one, Standing.CAME, null))
                                .toList()));
        back("meeting.done.hold", meeting);
    }

    public void correct(long meeting) throws IOException {
        if (person == null) {
            throw Refusal.invalid("meeting.missing.person");
        }
        desk.correct(meeting, new Presence(person.id(), standing, words("reason")));
        back("meeting.done.correct", meeting);
    }

    public void minute(long meeting) throws IOException {
        desk.minute(meeting, words("minutes"));
        back("meeting.done.minute", meeting);
    }

    public void cancel(long meeting) throws IOException {
        desk.cancel(meeting, words("reason"));
        back("meeting.done.cancel", meeting);
    }

    private static void back(String done, long meeting) throws IOException {
        Say.done(done);
        Faces.redirect(Faces.getRequestContextPath() + "/duty/meeting?id=" + meeting);
    }

    private LocalTime time(String field) {
        var given = time.get(field);
        if (given == null) {
            throw Refusal.invalid("meeting.missing.time");
        }
        return given;
    }

    private String words(String field) {
        return Objects.requireNonNullElse(text.get(field), "");
    }

    public Map<String, String> getText() {
        return text;
    }

    public Map<String, LocalTime> getTime() {
        return time;
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public @Nullable PersonRow getPerson() {
        return person;
    }

    public void setPerson(@Nullable PersonRow person) {
        this.person = person;
    }

    public Standing getStanding() {
        return standing;
    }

    public void setStanding(Standing standing) {
        this.standing = standing;
    }

    public List<Long> getCame() {
        return came;
    }

    public void setCame(@Nullable List<Long> came) {
        this.came = Objects.requireNonNullElse(came, List.of());
    }
}
