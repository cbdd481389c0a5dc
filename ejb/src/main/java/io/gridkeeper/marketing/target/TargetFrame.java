package io.gridkeeper.marketing.target;

import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.marketing.order.OrderSearch;
import io.gridkeeper.marketing.territory.SalesGridKind;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.SalesGridRow;
import io.gridkeeper.marketing.territory.SalesGridState;
import io.gridkeeper.marketing.territory.SalesPost;
import io.gridkeeper.marketing.territory.StaffRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the frame of a plan out of the sales grids and their people of today, and weighs its parts. */
@Dependent
class TargetFrame {

    private static final Set<SalesPost> SELLING =
            Set.of(SalesPost.AREA_MANAGER, SalesPost.CUSTOMER_SPECIALIST, SalesPost.SALES_SPECIALIST);

    @Inject
    private Targets targets;

    @Inject
    private SalesGridRegister grids;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private OrderSearch orders;

    /** Company, areas, grids and whoever sells in them; stored, every parent before its children. */
    TargetTree build(TargetPlan plan) {
        var rows = grids.tree().stream()
                .filter(row -> row.state() == SalesGridState.ACTIVE)
                .toList();
        var company = new TargetNode(
                plan.id(), null, 0, new TargetNode.Face(NodeKind.COMPANY, null, null, organisation.companyName()));
        targets.add(company);
        var nodes = new ArrayList<TargetNode>(List.of(company));
        var staff = grids.staffToday(rows.stream().map(SalesGridRow::id).toList()).stream()
                .filter(row -> SELLING.contains(row.post()))
                .collect(Collectors.groupingBy(StaffRow::salesGridId));
        rows.stream().filter(row -> row.parentId() == null).forEach(row -> addBelow(company, row, rows, staff, nodes));
        return new TargetTree(nodes);
    }

    private void addBelow(
            TargetNode parent,
            SalesGridRow row,
            List<SalesGridRow> rows,
            Map<Long, List<StaffRow>> staff,
            List<TargetNode> nodes) {
        var kind = row.kind() == SalesGridKind.AREA ? NodeKind.AREA : NodeKind.GRID;
        var node = add(parent, new TargetNode.Face(kind, row.id(), null, row.name()), nodes);
        rows.stream()
                .filter(child -> Objects.equals(child.parentId(), row.id()))
                .forEach(child -> addBelow(node, child, rows, staff, nodes));
        if (kind == NodeKind.GRID) {
            var people = new HashMap<Long, String>();
            staff.getOrDefault(row.id(), List.of()).forEach(one -> people.put(one.personId(), one.personName()));
            people.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(one -> add(
                            node, new TargetNode.Face(NodeKind.PERSON, row.id(), one.getKey(), one.getValue()), nodes));
        }
    }

    private TargetNode add(TargetNode parent, TargetNode.Face face, List<TargetNode> nodes) {
        var node = new TargetNode(parent.planId(), parent.id(), nodes.size(), face);
        targets.add(node);
        nodes.add(node);
        return node;
    }

    /** Weighs every node; an area by the grids below it, people evenly. */
    void weigh(TargetPlan plan, TargetTree tree, TargetBasis basis) {
        var byGrid = weights(plan, tree, basis);
        for (var node : tree.nodes().reversed()) {
            switch (node.kind()) {
                case PERSON -> node.weigh(1);
                case GRID -> node.weigh(byGrid.getOrDefault(node.gridId(), 0L));
                case AREA, COMPANY ->
                    node.weigh(tree.children(node).stream()
                            .mapToLong(TargetNode::weight)
                            .sum());
            }
        }
    }

    private Map<Long, Long> weights(TargetPlan plan, TargetTree tree, TargetBasis basis) {
        Collection<Long> ids = tree.nodes().stream()
                .filter(node -> node.kind() == NodeKind.GRID)
                .map(TargetNode::gridId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return switch (basis) {
            case EVEN -> ids.stream().collect(Collectors.toMap(id -> id, id -> 1L));
            case CUSTOMERS -> targets.customers(ids);
            case LAST_YEAR ->
                new DoneBook(
                                orders.sold(LocalDate.of(plan.year() - 1, 1, 1), LocalDate.of(plan.year() - 1, 12, 31)),
                                plan.year() - 1,
                                plan.indicator(),
                                plan.customers())
                        .byGrid();
        };
    }
}
