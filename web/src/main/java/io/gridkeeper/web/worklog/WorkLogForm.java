package io.gridkeeper.web.worklog;

import io.gridkeeper.duty.worklog.LogRow;
import io.gridkeeper.duty.worklog.WorkLogBook;
import io.gridkeeper.duty.worklog.WriteLog;
import io.gridkeeper.foundation.grid.AppointmentRow;
import io.gridkeeper.foundation.grid.PerformedKind;
import io.gridkeeper.foundation.grid.Staffing;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.web.frame.Say;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Writes a day's work down in one go, and corrects an entry; it begins with today and the grid of one's post. */
@Named
@RequestScoped
public class WorkLogForm {

    private static final String COUNT = "\\d{1,4}";

    @Inject
    private WorkLogBook book;

    @Inject
    private Staffing staffing;

    @Inject
    private WorkLogPage page;

    @Inject
    private Times times;

    private final Map<String, String> tasks = new HashMap<>();
    private @Nullable LocalDate day;
    private @Nullable Long gridId;
    private @Nullable String postWords;
    private @Nullable String words;

    @PostConstruct
    void load() {
        day = times.getToday();
        gridId =
                staffing.mine().stream().map(AppointmentRow::gridId).findFirst().orElse(null);
        var one = page.getOne();
        if (one != null) {
            tasks.put(one.kind().name(), String.valueOf(one.tasks()));
            words = one.words();
        }
    }

    public void write() throws IOException {
        var on = Objects.requireNonNullElse(day, times.getToday());
        if (gridId == null) {
            throw Refusal.invalid("worklog.missing.grid");
        }
        var wishes = new ArrayList<WriteLog>();
        for (var kind : PerformedKind.values()) {
            int number = number(kind);
            if (kind.isLogged() && number != 0) {
                wishes.add(new WriteLog(on, kind, gridId, number, kind.isOfPost() ? postWords : words));
            }
        }
        book.write(List.copyOf(wishes));
        back("worklog.done.written", on);
    }

    public void correct(LogRow entry) throws IOException {
        book.correct(entry.id(), number(entry.kind()), words);
        back("worklog.done.corrected", entry.day());
    }

    public void remove(LogRow entry) throws IOException {
        book.remove(entry.id());
        back("worklog.done.removed", entry.day());
    }

    private static void back(String done, LocalDate on) throws IOException {
        Say.done(done);
        Faces.redirect(Faces.getRequestContextPath() + "/duty/worklog?month=" + YearMonth.from(on));
    }

    /** 0 where nothing was typed; what is no number is refused as one out of range is. */
    private int number(PerformedKind kind) {
        var typed = Objects.requireNonNullElse(tasks.get(kind.name()), "").strip();
        if (typed.isEmpty()) {
            return 0;
        }
        return typed.matches(COUNT) ? Integer.parseInt(typed) : -1;
    }

    public Map<String, String> getTasks() {
        return tasks;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable Long getGridId() {
        return gridId;
    }

    public void setGridId(@Nullable Long gridId) {
        this.gridId = gridId;
    }

    public @Nullable String getPostWords() {
        return postWords;
    }

    public void setPostWords(@Nullable String postWords) {
        this.postWords = postWords;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
