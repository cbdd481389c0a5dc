package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.roster.CompanyFounded;
import io.gridkeeper.foundation.roster.DemoTable;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Gives the demonstration company a market of two sales grids with their people and basic units, by the same boundaries
 * as everybody's, in the transaction of its founding.
 */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class DemoMarket {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    @Inject
    private SalesGridRegister grids;

    @Inject
    private GridResourceBook resources;

    @Inject
    private UnitImport units;

    @Inject
    private UnitPlacing placing;

    @Inject
    private OrganisationRegister organisation;

    public void bring(@Observes CompanyFounded founded) {
        DemoTable.lines("sales-grids").forEach(this::grid);
        var people = organisation.personIds();
        DemoTable.lines("sales-staff").forEach(cells -> staff(cells, people));
        giveResources();
        bringUnits();
        DemoTable.lines("sales-units").stream()
                .collect(Collectors.groupingBy(
                        cells -> cells.get(1), Collectors.mapping(List::getFirst, Collectors.toList())))
                .forEach(placing::give);
    }

    private void grid(List<String> cells) {
        grids.store(new SalesGridEntry(
                cells.get(0),
                cells.get(1),
                SalesGridKind.valueOf(cells.get(2)),
                DemoTable.orNull(cells.get(3)),
                DemoTable.orNull(cells.get(4)),
                SINCE));
    }

    private void staff(List<String> cells, Map<String, Long> people) {
        grids.staff(new StaffOrder(
                cells.get(0),
                Objects.requireNonNull(people.get(cells.get(1))),
                SalesPost.valueOf(cells.get(2)),
                Employment.valueOf(cells.get(3)),
                SINCE,
                null));
    }

    private void giveResources() {
        var quarter = LocalDate.of(2026, 10, 1);
        resources.give(
                "S-01", new GiveResource(ResourceKind.HUMAN, "网格营销人员", BigDecimal.valueOf(6), "人", quarter, null));
        resources.give(
                "S-01",
                new GiveResource(
                        ResourceKind.MARKETING,
                        "四季度营销费用",
                        BigDecimal.valueOf(40_000),
                        "元",
                        quarter,
                        LocalDate.of(2026, 12, 31)));
        resources.give("S-01", new GiveResource(ResourceKind.TECHNICAL, "技术支撑人员", BigDecimal.ONE, "人", quarter, null));
    }

    private void bringUnits() {
        try (var map = resource("/demo/sales-units.geojson")) {
            if (units.bring(map, Messages.CHINESE) instanceof UnitOutcome.SentBack back) {
                throw new IllegalStateException("demo/sales-units.geojson: " + back.faults());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(DemoMarket.class.getResourceAsStream(name), name);
    }
}
