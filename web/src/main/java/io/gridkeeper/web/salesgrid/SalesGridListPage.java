package io.gridkeeper.web.salesgrid;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.territory.SalesGridEntry;
import io.gridkeeper.marketing.territory.SalesGridKind;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.SalesGridRow;
import io.gridkeeper.marketing.territory.SalesGridState;
import io.gridkeeper.marketing.territory.SalesPost;
import io.gridkeeper.marketing.territory.StaffGap;
import io.gridkeeper.marketing.territory.StaffRow;
import io.gridkeeper.web.frame.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The sales areas and grids the caller sees, as a tree, with their managers and what they lack. */
@Named
@RequestScoped
public class SalesGridListPage {

    /** A grid with the names of its managers, how many people it has and what it lacks. */
    public record Line(SalesGridRow grid, String managers, int people, List<StaffGap> gaps) {}

    @Inject
    private SalesGridRegister register;

    @Inject
    private Clock clock;

    private List<Line> lines = List.of();
    private String code = "";
    private String name = "";
    private SalesGridKind kind = SalesGridKind.GRID;
    private @Nullable String area;
    private String point = "";
    private @Nullable LocalDate from;

    @PostConstruct
    void load() {
        from = CompanyClock.dayOf(clock.instant());
        var rows = register.tree().stream()
                .filter(row -> row.state() != SalesGridState.CLOSED)
                .toList();
        var gaps = register.gaps();
        Map<Long, List<StaffRow>> staff = register
                .staffToday(rows.stream().map(SalesGridRow::id).toList())
                .stream()
                .collect(Collectors.groupingBy(StaffRow::salesGridId));
        lines = rows.stream()
                .map(row -> line(row, staff.getOrDefault(row.id(), List.of()), gaps.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static Line line(SalesGridRow grid, List<StaffRow> staff, List<StaffGap> gaps) {
        var managers = staff.stream()
                .filter(row -> row.post() == SalesPost.AREA_MANAGER)
                .map(StaffRow::personName)
                .distinct()
                .collect(Collectors.joining(" "));
        int people = (int) staff.stream().map(StaffRow::personId).distinct().count();
        return new Line(grid, managers, people, gaps);
    }

    public void draw() throws IOException {
        if (from == null) {
            throw Refusal.invalid("territory.grid.fromMissing");
        }
        register.store(new SalesGridEntry(code, name, kind, blankToNull(area), blankToNull(point), from));
        Say.done("territory.grid.done.drawn");
        Faces.redirect(Faces.getRequestContextPath() + "/sales/grids");
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public List<Line> getLines() {
        return lines;
    }

    public long getGridCount() {
        return lines.size();
    }

    public long getPointCount() {
        return lines.stream().filter(line -> line.grid().servicePoint() != null).count();
    }

    public SalesGridKind[] getKinds() {
        return SalesGridKind.values();
    }

    public List<SalesGridRow> getAreas() {
        return lines.stream().map(Line::grid).filter(row -> !row.isGrid()).toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public SalesGridKind getKind() {
        return kind;
    }

    public void setKind(SalesGridKind kind) {
        this.kind = kind;
    }

    public @Nullable String getArea() {
        return area;
    }

    public void setArea(@Nullable String area) {
        this.area = area;
    }

    public String getPoint() {
        return point;
    }

    public void setPoint(String point) {
        this.point = point;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
