package io.gridkeeper.web.dashboard;

import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.collection.CollectionSearch;
import io.gridkeeper.marketing.collection.ServiceFigures;
import io.gridkeeper.marketing.customer.ChannelRegister;
import io.gridkeeper.marketing.dashboard.AttendanceMark;
import io.gridkeeper.marketing.dashboard.DailyBook;
import io.gridkeeper.marketing.dashboard.DailySheet;
import io.gridkeeper.marketing.order.InstallerFigures;
import io.gridkeeper.marketing.order.OrderSearch;
import io.gridkeeper.marketing.territory.SalesGridRow;
import io.gridkeeper.web.api.Days;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.customer.SalesPeople;
import io.gridkeeper.web.frame.Language;
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
    private OrderSearch orders;

    @Inject
    private ChannelRegister channels;

    @Inject
    private CollectionSearch collection;

    @Inject
    private Language language;

    @Inject
    private Times times;

    private List<SalesGridRow> grids = List.of();
    private @Nullable DailySheet sheet;
    private LocalDate day = LocalDate.EPOCH;
    private List<InstallerFigures> installers = List.of();
    private ChannelRegister.@Nullable Figures channel;
    private @Nullable ServiceFigures services;

    @PostConstruct
    void load() {
        grids = people.getGrids().stream()
                .filter(row -> row.isGrid() && book.leads(row.id()))
                .toList();
        day = Days.read(SalesAddress.text("day"), times.getToday());
        var asked = SalesAddress.text("grid");
        if (asked.matches("\\d{1,18}")) {
            open(Long.parseLong(asked));
        } else if (!grids.isEmpty()) {
            open(grids.getFirst().id());
        }
    }

    /** The day, and what its month came to up to it. */
    private void open(long grid) {
        sheet = book.sheet(grid, day);
        var first = day.withDayOfMonth(1);
        installers = orders.installers(grid, first, day);
        channel = channels.figures(grid, first, day);
        services = collection.services(grid, first, day);
    }

    public void note(long person, String mark) throws IOException {
        if (sheet == null) {
            throw Refusal.notFound("territory.grid.unknown");
        }
        book.note(sheet.gridId(), person, day, AttendanceMark.valueOf(mark));
        Say.done("dashboard.daily.done");
        Faces.redirect(Faces.getRequestContextPath() + "/sales/daily?grid=" + sheet.gridId() + "&day=" + day);
    }

    public List<InstallerFigures> getInstallers() {
        return installers;
    }

    public ChannelRegister.@Nullable Figures getChannel() {
        return channel;
    }

    public @Nullable ServiceFigures getServices() {
        return services;
    }

    public String name(Bilingual name) {
        return name.in(language.getLocale());
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
