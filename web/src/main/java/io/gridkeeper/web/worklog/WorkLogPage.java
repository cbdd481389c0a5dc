package io.gridkeeper.web.worklog;

import io.gridkeeper.duty.worklog.LogRow;
import io.gridkeeper.duty.worklog.WorkLogBook;
import io.gridkeeper.foundation.grid.PerformedKind;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A month of the caller's own entries, and the one of them that is to be corrected. */
@Named
@RequestScoped
public class WorkLogPage {

    @Inject
    private WorkLogBook book;

    @Inject
    private Times times;

    private YearMonth month = YearMonth.of(2000, 1);
    private List<LogRow> rows = List.of();
    private @Nullable LogRow one;

    @PostConstruct
    void load() {
        month = AskedPeriod.month(Faces.getRequestParameter("month"), times.getToday());
        rows = book.mine(month);
        var asked = Faces.getRequestParameter("correct");
        one = rows.stream()
                .filter(row -> row.correctable() && String.valueOf(row.id()).equals(asked))
                .findFirst()
                .orElse(null);
    }

    /** The regular post as the roster has it; empty where it names none. */
    public String getPostTitle() {
        return book.postTitle().orElse("");
    }

    public YearMonth getMonth() {
        return month;
    }

    public YearMonth getBefore() {
        return month.minusMonths(1);
    }

    public YearMonth getAfter() {
        return month.plusMonths(1);
    }

    public boolean isNow() {
        return month.equals(YearMonth.from(times.getToday()));
    }

    public List<LogRow> getRows() {
        return rows;
    }

    public @Nullable LogRow getOne() {
        return one;
    }

    public List<PerformedKind> getBaseWork() {
        return PerformedKind.baseWork();
    }
}
