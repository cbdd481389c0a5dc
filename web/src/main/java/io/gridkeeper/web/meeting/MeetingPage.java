package io.gridkeeper.web.meeting;

import io.gridkeeper.duty.meeting.MeetingAct;
import io.gridkeeper.duty.meeting.MeetingDesk;
import io.gridkeeper.duty.meeting.MeetingSheet;
import io.gridkeeper.duty.meeting.SheetLine;
import io.gridkeeper.duty.meeting.Standing;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;

/** One meeting with its sheet and its minutes. */
@Named
@RequestScoped
public class MeetingPage {

    @Inject
    private MeetingDesk desk;

    @SuppressWarnings("NullAway.Init")
    private MeetingSheet sheet;

    @PostConstruct
    void load() {
        sheet = desk.view(Asked.number("id"));
    }

    public MeetingSheet getSheet() {
        return sheet;
    }

    public boolean may(String act) {
        return sheet.may(MeetingAct.valueOf(act));
    }

    /** Whoever neither signed nor gave a reason yet. */
    public List<SheetLine> getUnsettled() {
        return sheet.lines().stream()
                .filter(line -> line.standing() == Standing.CALLED)
                .toList();
    }

    /** How somebody can be put down. */
    public List<Standing> getStandings() {
        return List.of(Standing.CAME, Standing.EXCUSED, Standing.ABSENT);
    }

    /** How long it took, in minutes; 0 before it was held. */
    public long getLength() {
        var start = sheet.meeting().startedAt();
        var end = sheet.meeting().endedAt();
        return start == null || end == null ? 0 : Duration.between(start, end).toMinutes();
    }
}
