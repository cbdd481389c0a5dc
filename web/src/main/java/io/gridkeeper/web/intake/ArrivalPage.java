package io.gridkeeper.web.intake;

import io.gridkeeper.marketing.intake.ArrivalRegister;
import io.gridkeeper.marketing.intake.ArrivalRow;
import io.gridkeeper.marketing.intake.ArrivalState;
import io.gridkeeper.marketing.intake.Destination;
import io.gridkeeper.marketing.territory.SalesGridRow;
import io.gridkeeper.marketing.territory.SalesScope;
import io.gridkeeper.marketing.territory.SalesUnitFilter;
import io.gridkeeper.marketing.territory.SalesUnitRegister;
import io.gridkeeper.marketing.territory.SalesUnitRow;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.customer.SalesPeople;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One arrival; the sales manager says where it belongs: by unit, on the map, or by grid and one of its units. */
@Named
@RequestScoped
public class ArrivalPage {

    /** How it is said where something belongs. */
    public enum Way {
        UNIT,
        MAP,
        GRID
    }

    private static final int SHOWN = 200;

    @Inject
    private ArrivalRegister register;

    @Inject
    private SalesScope scope;

    @Inject
    private SalesPeople people;

    @Inject
    private SalesUnitRegister unitsOfGrids;

    private final String number = SalesAddress.text("number");
    private final Way way = SalesAddress.constant("way", Way.class, Way.UNIT);
    private final String grid = SalesAddress.text("grid");
    private ArrivalRow row;
    private String unit = "";
    private @Nullable Double x;
    private @Nullable Double y;
    private String remember = "";
    private String word = "";

    @PostConstruct
    void load() {
        row = register.row(number);
        remember = isToSettle() ? register.worthRemembering(row.address()) : "";
    }

    public void open() {
        Objects.requireNonNull(row);
    }

    public boolean isToSettle() {
        return row.state() == ArrivalState.WAITING && scope.mayPlan();
    }

    public boolean isWaiting() {
        return row.state() == ArrivalState.WAITING;
    }

    public void settle() throws IOException {
        var where =
                way == Way.MAP ? Destination.of(null, null, x, y, null) : Destination.of(unit, null, null, null, null);
        register.settle(number, where, remember);
        SalesAddress.show("/sales/arrival", number, "intake.done.settled");
    }

    public void drop() throws IOException {
        register.drop(number, word);
        SalesAddress.show("/sales/arrival", number, "intake.done.dropped");
    }

    public List<SalesGridRow> getGrids() {
        return people.getGrids().stream().filter(SalesGridRow::isGrid).toList();
    }

    /** The first units of the grid that the address names. */
    public List<SalesUnitRow> getUnits() {
        return getGrids().stream()
                .filter(one -> one.code().equals(grid))
                .findFirst()
                .map(one -> unitsOfGrids
                        .list(new SalesUnitFilter("", one.id(), false), null, SHOWN)
                        .rows())
                .orElse(List.of());
    }

    public Way[] getWays() {
        return Way.values();
    }

    public Way getWay() {
        return way;
    }

    public String getGrid() {
        return grid;
    }

    public ArrivalRow getRow() {
        return row;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public @Nullable Double getX() {
        return x;
    }

    public void setX(@Nullable Double x) {
        this.x = x;
    }

    public @Nullable Double getY() {
        return y;
    }

    public void setY(@Nullable Double y) {
        this.y = y;
    }

    public String getRemember() {
        return remember;
    }

    public void setRemember(String remember) {
        this.remember = remember;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}
