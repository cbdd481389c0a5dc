package io.gridkeeper.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far away a due day is, in words, and whether it is late or soon. */
@Named("dueWords")
@RequestScoped
public class DueWords {

    @Inject
    private Times times;

    @Inject
    private Texts msg;

    public String kind(LocalDate due) {
        long left = left(due);
        return left < 0 ? "late" : left <= 1 ? "soon" : "";
    }

    public String icon(LocalDate due) {
        return left(due) < 0 ? "warn" : "clock";
    }

    public String text(LocalDate due) {
        long left = left(due);
        if (left == 0) {
            return msg.get("frame.due.today");
        }
        return msg.of(left < 0 ? "frame.due.late" : "frame.due.left", Math.abs(left));
    }

    private long left(LocalDate due) {
        return ChronoUnit.DAYS.between(times.getToday(), due);
    }
}
