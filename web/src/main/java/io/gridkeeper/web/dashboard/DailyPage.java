package io.gridkeeper.web.dashboard;

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
