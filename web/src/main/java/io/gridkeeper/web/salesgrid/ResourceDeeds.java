package io.gridkeeper.web.salesgrid;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.marketing.territory.GiveResource;
import io.gridkeeper.marketing.territory.GridResourceBook;
import io.gridkeeper.marketing.territory.ResourceKind;
import io.gridkeeper.marketing.territory.SalesGridEntry;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the grid whose page is open is given, and its service point. */
@Named
@RequestScoped
public class ResourceDeeds {

    @Inject
    private GridResourceBook book;

    @Inject
    private SalesGridRegister grids;

    @Inject
    private Clock clock;

    private ResourceKind kind = ResourceKind.HUMAN;
    private String name = "";
    private BigDecimal quantity = BigDecimal.ONE;
    private String unit = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private String point = "";

    @PostConstruct
    void load() {
        from = today();
    }

    private LocalDate today() {
        return CompanyClock.dayOf(clock.instant());
    }

    public void give() throws IOException {
        book.give(
                StaffDeeds.code(),
                new GiveResource(kind, name, quantity, unit, Objects.requireNonNullElse(from, today()), to));
        StaffDeeds.back("territory.resource.done.given");
    }

    public void end(long id) throws IOException {
        book.end(StaffDeeds.code(), id, today());
        StaffDeeds.back("territory.resource.done.ended");
    }

    /** Names the service point anew; everything else of the grid stays. */
    public void pointAt() throws IOException {
        var grid = grids.grid(StaffDeeds.code());
        var area = grids.path(grid).stream()
                .filter(row -> Objects.equals(row.id(), grid.parentId()))
                .map(row -> row.code())
                .findFirst()
                .orElse(null);
        grids.store(new SalesGridEntry(
                grid.code(), grid.name(), grid.kind(), area, point.isBlank() ? null : point.strip(), grid.validFrom()));
        StaffDeeds.back("territory.grid.done.point");
    }

    public ResourceKind[] getKinds() {
        return ResourceKind.values();
    }

    public ResourceKind getKind() {
        return kind;
    }

    public void setKind(ResourceKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public String getPoint() {
        return point;
    }

    public void setPoint(String point) {
        this.point = point;
    }
}
