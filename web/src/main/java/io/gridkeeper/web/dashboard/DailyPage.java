package io.gridkeeper.web.dashboard;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.dashboard.AttendanceMark;
import io.gridkeeper.marketing.dashboard.DailyBook;
import io.gridkeeper.marketing.dashboard.DailySheet;
import io.gridkeeper.marketing.territory.SalesGridRow;
import io.gridkeeper.web.api.Days;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.customer.SalesPeople;
import io.gridkeeper.web.frame.Say;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The day of a grid: attendance, diaries, tasks; the grid of the address, else the first the caller leads. */
@Named
@RequestScoped
public class DailyPage {

    @Inject
    private DailyBook book;

    @Inject
    private SalesPeople people;

    @Inject
    private Times times;

    private List<SalesGridRow> grids = List.of();
    private @Nullable DailySheet sheet;
    private LocalDate day = LocalDate.EPOCH;

    @PostConstruct
    void load() {
        grids = people.getGrids().stream()
                .filter(row -> row.isGrid() && book.leads(row.id()))
                .toList();
        day = Days.read(SalesAddress.text("day"), times.getToday());
        var asked = SalesAddress.text("grid");
        if (asked.matches("\\d{1,18}")) {
            sheet = book.sheet(Long.parseLong(asked), day);
        } else if (!grids.isEmpty()) {
            sheet = book.sheet(grids.getFirst().id(), day);
        }
    }

    public void note(long person, String mark) throws IOException {
        if (sheet == null) {
            throw Refusal.notFound("territory.grid.unknown");
        }
        book.note(sheet.gridId(), person, day, AttendanceMark.valueOf(mark));
        Say.done("dashboard.daily.done");
        Faces.redirect(Faces.getRequestContextPath() + "/sales/daily?grid=" + sheet.gridId() + "&day=" + day);
    }

    public AttendanceMark[] getMarks() {
        return AttendanceMark.values();
    }

    public List<SalesGridRow> getGrids() {
        return grids;
    }

    public @Nullable DailySheet getSheet() {
        return sheet;
    }

    public LocalDate getDay() {
        return day;
    }
}
