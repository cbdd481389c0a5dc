package io.gridkeeper.marketing.dispute;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.marketing.customer.CustomerSearch;
import io.gridkeeper.marketing.territory.SalesScope;
import io.gridkeeper.marketing.territory.SalesUnitRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds and shows disputes of the grids the caller sees, as the one that has the customer or the one that claims it. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R14-3.1d")
public class DisputeSearch {

    private static final int MOST_ROWS = 200;

    @Inject
    private Disputes disputes;

    @Inject
    private DisputeAccess access;

    @Inject
    private DisputeProcess process;

    @Inject
    private SalesScope scope;

    @Inject
    private CustomerSearch customers;

    @Inject
    private SalesUnitRegister units;

    @Inject
    private OrganisationRegister organisation;

    /** One page, the newest first, at most 200; open ones only, or all. */
    public Slice<DisputeRow> list(boolean open, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var visible = scope.visibleGridIds().orElse(null);
        if (visible != null && visible.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var from = Cursor.decode(cursor, 1);
        var page = disputes.list(visible, open, from == null ? Long.MAX_VALUE : from.number(0), rows + 1);
        return Slice.of(page, rows, row -> Cursor.encode(row.id()));
    }

    /** How many open disputes concern the caller's grids. */
    public long open() {
        var visible = scope.visibleGridIds().orElse(null);
        return visible != null && visible.isEmpty() ? 0 : disputes.countOpen(visible);
    }

    /** Everything about one dispute; not found when the caller may not see it. */
    public DisputeView view(String number) {
        var dispute = visible(number);
        var told = dispute.told();
        var events = disputes.events(dispute.id());
        var names = names(events, told);
        var unit = units.byIds(List.of(dispute.claimantUnitId())).get(dispute.claimantUnitId());
        return new DisputeView(
                disputes.row(dispute.id()),
                unit == null ? "" : unit.code(),
                unit == null ? "" : unit.name(),
                told.grounds(),
                told.statement(),
                name(names, told.heardById()),
                told.heardAt(),
                clause(dispute),
                told.decision(),
                name(names, told.decidedById()),
                customers.byIds(List.of(dispute.customerId())).containsKey(dispute.customerId()),
                events.stream()
                        .map(event -> event.row(name(names, event.personId())))
                        .toList(),
                access.acts(dispute));
    }

    private @Nullable String clause(Dispute dispute) {
        return dispute.criterion()
                .flatMap(used -> disputes.inForce().lines().stream()
                        .filter(line -> line.criterion() == used)
                        .map(DisputeRules.Line::clause)
                        .findFirst())
                .orElse(null);
    }

    private Map<Long, String> names(List<DisputeEvent> events, Dispute.Told told) {
        var ids = new HashSet<Long>();
        events.stream().map(DisputeEvent::personId).filter(Objects::nonNull).forEach(ids::add);
        Optional.ofNullable(told.heardById()).ifPresent(ids::add);
        Optional.ofNullable(told.decidedById()).ifPresent(ids::add);
        return ids.isEmpty() ? Map.of() : organisation.names(ids);
    }

    private static @Nullable String name(Map<Long, String> names, @Nullable Long id) {
        return id == null ? null : names.get(id);
    }

    /** The process picture with the place of the dispute in it. */
    public DisputeDiagram diagram(String number) {
        var dispute = visible(number);
        return new DisputeDiagram(process.diagramXml(), process.activeIds(dispute));
    }

    /** The number of the open dispute over a customer the caller sees. */
    public Optional<String> over(String customerNumber) {
        return disputes.openOf(customers.row(customerNumber).id());
    }

    /** By what disputes are decided today. */
    public DisputeRules rules() {
        return disputes.inForce();
    }

    private Dispute visible(String number) {
        var dispute = disputes.get(number);
        access.requireVisible(dispute);
        return dispute;
    }
}
