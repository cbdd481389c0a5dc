package io.gridkeeper.web.pay;

import io.gridkeeper.marketing.pay.GridSheet;
import io.gridkeeper.marketing.pay.PayBook;
import io.gridkeeper.marketing.pay.PayProposalRow;
import io.gridkeeper.marketing.pay.PayView;
import io.gridkeeper.marketing.pay.SchemeRow;
import io.gridkeeper.marketing.territory.SalesGridRow;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.customer.SalesPeople;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The proposals of pay: the one of the address, else the newest; and the quarter of a grid. */
@Named
@RequestScoped
public class PayPage {

    private static final int QUARTER = 3;

    @Inject
    private PayBook book;

    @Inject
    private SalesPeople people;

    @Inject
    private Times times;

    @Inject
    private Clock clock;

    private List<PayProposalRow> proposals = List.of();
    private @Nullable PayView view;
    private @Nullable GridSheet sheet;

    @PostConstruct
    void load() {
        proposals = book.proposals();
        var asked = SalesAddress.text("id");
        if (asked.matches("\\d{1,18}")) {
            view = book.view(Long.parseLong(asked));
        } else if (!proposals.isEmpty()) {
            view = book.view(proposals.getFirst().id());
        }
        var grid = SalesAddress.text("grid");
        if (grid.matches("\\d{1,18}")) {
            sheet = quarter(Long.parseLong(grid));
        }
    }

    private GridSheet quarter(long grid) {
        var month = YearMonth.now(clock);
        var first = month.withMonth((month.getMonthValue() - 1) / QUARTER * QUARTER + 1);
        return book.sheet(grid, first, first.plusMonths(QUARTER - 1L));
    }

    public List<PayProposalRow> getProposals() {
        return proposals;
    }

    public @Nullable PayView getView() {
        return view;
    }

    public List<SchemeRow> getSchemes() {
        return book.schemes();
    }

    /** The grid of the address in this quarter. */
    public @Nullable GridSheet getSheet() {
        return sheet;
    }

    public List<SalesGridRow> getGrids() {
        return people.getGrids().stream()
                .filter(grid -> grid.isGrid() && book.leads(grid.id()))
                .toList();
    }

    /** Money with every fen, as pay is written. */
    public String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    public String factor(int percent) {
        return BigDecimal.valueOf(percent, 2).toPlainString();
    }

    /** Large sums as targets are written. */
    public String large(long fen) {
        return times.money(BigDecimal.valueOf(fen, 2));
    }
}
