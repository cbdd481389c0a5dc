package io.gridkeeper.web.dashboard;

import io.gridkeeper.marketing.dashboard.BoardFigure;
import io.gridkeeper.marketing.dashboard.BoardView;
import io.gridkeeper.marketing.dashboard.DailyBook;
import io.gridkeeper.marketing.dashboard.MyBoard;
import io.gridkeeper.marketing.dashboard.RankedGrid;
import io.gridkeeper.marketing.dashboard.SalesBoard;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.frame.Texts;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dashboard: the own day, and the grids the caller sees by the figure of the address. */
@Named
@RequestScoped
public class DashboardPage {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 120;
    private static final int MONTHS = 12;

    @Inject
    private SalesBoard board;

    @Inject
    private DailyBook daily;

    @Inject
    private Times times;

    @Inject
    private Texts msg;

    private BoardFigure figure = BoardFigure.REACHED;
    private @Nullable Long area;
    private @Nullable BoardView view;
    private @Nullable MyBoard mine;

    @PostConstruct
    void load() {
        figure = SalesAddress.constant("figure", BoardFigure.class, BoardFigure.REACHED);
        var asked = SalesAddress.text("area");
        area = asked.matches("\\d{1,18}") ? Long.valueOf(asked) : null;
        view = board.board(figure, area);
        mine = board.mine().orElse(null);
    }

    public BoardFigure[] getFigures() {
        return BoardFigure.values();
    }

    public BoardFigure getFigure() {
        return figure;
    }

    public @Nullable Long getArea() {
        return area;
    }

    public @Nullable BoardView getView() {
        return view;
    }

    public @Nullable MyBoard getMine() {
        return mine;
    }

    public boolean isLeading(long gridId) {
        return daily.leads(gridId);
    }

    /** A figure's value as people read it. */
    public String show(RankedGrid grid) {
        return switch (figure) {
            case ARREARS -> money(grid.grid().arrears());
            case OVERDUE -> String.valueOf(grid.grid().overdue());
            case REACHED, TOUCHED, KNOWN, SUCCESS, ON_TIME, RETENTION -> grid.value() + "%";
        };
    }

    public String money(long fen) {
        return times.money(BigDecimal.valueOf(fen, 2));
    }

    /** The list behind a grid's figure. */
    public String link(RankedGrid ranked) {
        var grid = ranked.grid().gridId();
        return switch (figure) {
            case REACHED ->
                "/sales/orders?family=SALE&won=true&grid=" + grid + "&closedFrom=" + yearStart() + "&closedTo="
                        + today();
            case SUCCESS ->
                "/sales/orders?family=SALE&won=true&grid=" + grid + "&closedFrom=" + monthStart() + "&closedTo="
                        + today();
            case ON_TIME ->
                "/sales/orders?state=CLOSED&grid=" + grid + "&closedFrom=" + monthStart() + "&closedTo=" + today();
            case OVERDUE -> "/sales/orders?overdue=true&grid=" + grid;
            case ARREARS -> "/sales/collection?kind=ARREARS&grid=" + grid;
            case RETENTION -> "/sales/customers?lost=true&grid=" + grid;
            case TOUCHED, KNOWN -> "/sales/customers?grid=" + grid;
        };
    }

    private LocalDate today() {
        return times.getToday();
    }

    private LocalDate yearStart() {
        return today().withDayOfYear(1);
    }

    private LocalDate monthStart() {
        return today().withDayOfMonth(1);
    }

    /** Two lines through the months, this year's and the last one's; the table below says the same. */
    public String trend() {
        if (view == null) {
            return "";
        }
        long most = Math.max(
                1,
                Stream.concat(view.thisYear().stream(), view.lastYear().stream())
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(1));
        return "<svg class=\"trend\" viewBox=\"-4 -4 %d %d\" role=\"img\" aria-label=\"%s\"><polyline class=\"before\" points=\"%s\"/><polyline points=\"%s\"/></svg>"
                .formatted(
                        WIDTH + 8,
                        HEIGHT + 8,
                        msg.get("dashboard.trend"),
                        points(view.lastYear(), MONTHS, most),
                        points(view.thisYear(), today().getMonthValue(), most));
    }

    private static String points(List<Long> months, int last, long most) {
        return IntStream.range(0, last)
                .mapToObj(at -> at * WIDTH / (MONTHS - 1) + "," + (HEIGHT - months.get(at) * HEIGHT / most))
                .collect(Collectors.joining(" "));
    }

    public List<Integer> getMonths() {
        return IntStream.rangeClosed(1, MONTHS).boxed().toList();
    }
}
