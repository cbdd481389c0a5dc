package io.gridkeeper.marketing.pay;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import io.gridkeeper.marketing.order.OrderSearch;
import io.gridkeeper.marketing.order.SoldTwice;
import io.gridkeeper.marketing.target.NodeKind;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.SalesGridRow;
import io.gridkeeper.marketing.territory.SalesPost;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Proposes a month's performance pay out of the targets that were reached. The sales manager drafts and approves; what is
 * approved is fixed, a later version replaces it. An area manager sees the lines of his grids, everybody else his own.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause({"R14-3.2.1e", "R14-2.4a", "R14-3.3a"})
public class PayBook {

    private static final String KIND = "payProposal";
    private static final int LONGEST = 500;

    @Inject
    private Pays pays;

    @Inject
    private PayInputs inputs;

    @Inject
    private OrderSearch orders;

    @Inject
    private SalesScope scope;

    @Inject
    private SalesGridRegister grids;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** All schemes ever adopted, the newest first; for those who work the market. */
    public List<SchemeRow> schemes() {
        return scope.worksTheMarket() && !scope.ownListOnly()
                ? pays.schemes().stream().map(PayScheme::row).toList()
                : List.of();
    }

    /** Adopts other rules from a month on; proposals that exist keep theirs. Gives the number. */
    public int adopt(SchemeRow row) {
        requireMayPlan();
        int number = pays.schemes().stream().map(PayScheme::number).findFirst().orElse(0) + 1;
        pays.add(new PayScheme(number, row, person(), clock.instant()));
        trail.record(KIND, 0, "scheme", "R14-3.2.1e", null, row.toString());
        return number;
    }

    /** The proposals in which the caller has or leads a line, the newest month first; drafts for those who see all. */
    public List<PayProposalRow> proposals() {
        if (seesDrafts()) {
            return pays.rows();
        }
        var person = person();
        return person == null ? List.of() : pays.rowsOf(person, led());
    }

    /** The grids the caller sees as their area manager; with the whole market in sight, none by name. */
    private List<Long> led() {
        return scope.visibleGridIds().orElse(Set.of()).stream()
                .filter(grid -> scope.holds(grid, SalesPost.AREA_MANAGER))
                .toList();
    }

    /** Whether the caller may read a grid's sheet. */
    public boolean leads(long gridId) {
        return seesDrafts() || (scope.sees(gridId) && scope.holds(gridId, SalesPost.AREA_MANAGER));
    }

    /** Drafts the next version of a month that has begun. Gives its id. */
    public long propose(YearMonth month) {
        requireMayPlan();
        if (month.isAfter(YearMonth.from(today()))) {
            throw Refusal.invalid("pay.refusal.monthToCome");
        }
        var versions = pays.versions(month);
        if (versions.stream().anyMatch(known -> known.state() == PayState.DRAFT)) {
            throw Refusal.conflict("pay.refusal.draftOpen");
        }
        var plan = inputs.plan(month);
        var scheme = pays.inForce(month).orElseThrow(() -> Refusal.invalid("pay.refusal.noScheme"));
        int number = versions.isEmpty() ? 1 : versions.getFirst().number() + 1;
        var proposal = new PayProposal(
                month, number, new PayProposal.Grounds(scheme.id(), plan.plan().id()), person(), clock.instant());
        pays.add(proposal);
        var rules = scheme.row();
        inputs.of(plan, month).forEach(input -> pays.add(new PayLine(proposal.id(), input, rules)));
        trail.record(KIND, proposal.id(), "propose", "R14-2.4a", null, month + " " + number);
        return proposal.id();
    }

    /** A proposal with the lines the caller may see; not found where there is none. */
    public PayView view(long id) {
        var proposal = pays.proposal(id);
        if (proposal.state() == PayState.DRAFT && !seesDrafts()) {
            throw Refusal.notFound("pay.refusal.unknown");
        }
        var stored = pays.lines(id);
        var names = grids.byIds(stored.stream().map(PayLine::gridId).collect(Collectors.toSet()));
        var lines = stored.stream()
                .map(line -> line.row(name(names, line.gridId())))
                .filter(this::sees)
                .toList();
        if (lines.isEmpty() && !seesDrafts()) {
            throw Refusal.notFound("pay.refusal.unknown");
        }
        return new PayView(
                pays.row(id),
                pays.scheme(proposal.schemeId()).orElseThrow().row(),
                lines,
                lines.stream().mapToLong(PayLineRow::amount).sum(),
                seesDrafts() ? twice(proposal.month(), proposal.month()) : List.of(),
                scope.mayPlan() && proposal.state() == PayState.DRAFT);
    }

    private static String name(Map<Long, SalesGridRow> names, long gridId) {
        var row = names.get(gridId);
        return row == null ? "" : row.name();
    }

    private boolean sees(PayLineRow line) {
        return seesDrafts()
                || Objects.equals(line.personId(), person())
                || scope.holds(line.gridId(), SalesPost.AREA_MANAGER);
    }

    /** Management and the sales manager see everything. */
    private boolean seesDrafts() {
        return scope.visibleGridIds().isEmpty();
    }

    /** Customers whose won sales of some months count in more than one grid the caller sees. */
    @Clause("R14-3.3a")
    public List<SoldTwice> twice(YearMonth from, YearMonth to) {
        return orders.soldTwice(from.atDay(1), to.atEndOfMonth());
    }

    /** Approves a draft; where customers count twice it takes words on how that was settled. The version before goes. */
    @Clause("R14-3.3a")
    public void approve(long id, @Nullable String words) {
        requireMayPlan();
        var proposal = pays.proposal(id);
        proposal.requireDraft();
        var said = Typed.optional(words, LONGEST);
        var twice = twice(proposal.month(), proposal.month());
        if (!twice.isEmpty() && said == null) {
            throw Refusal.invalid(
                            "pay.refusal.twice", twice.size(), twice.getFirst().customerName())
                    .citing("R14-3.3a");
        }
        pays.versions(proposal.month()).stream()
                .filter(other -> other.state() == PayState.APPROVED)
                .forEach(PayProposal::replace);
        proposal.approve(person(), clock.instant(), said);
        pays.flush();
        trail.record(KIND, id, "approve", "R14-2.4a", null, said);
    }

    /** Throws a draft away. */
    public void discard(long id) {
        requireMayPlan();
        var proposal = pays.proposal(id);
        proposal.requireDraft();
        pays.remove(proposal);
        trail.record(KIND, id, "discard", null, proposal.month().toString(), null);
    }

    /** What a grid the caller leads has to reach, may decide and gets in some months of one year. */
    @Clause("R14-2.4a")
    public GridSheet sheet(long gridId, YearMonth from, YearMonth to) {
        scope.require(gridId);
        if (!leads(gridId)) {
            throw Refusal.forbidden("pay.refusal.notYours");
        }
        if (from.isAfter(to) || from.getYear() != to.getYear()) {
            throw Refusal.invalid("pay.refusal.months");
        }
        var row = inputs.plan(from).rows().stream()
                .filter(one -> one.kind() == NodeKind.GRID && Objects.equals(one.gridId(), gridId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("territory.grid.unknown"));
        long target = 0;
        long done = 0;
        for (int month = from.getMonthValue(); month <= to.getMonthValue(); month++) {
            target += row.months().of(month);
            done += row.done().of(month);
        }
        return new GridSheet(
                gridId,
                row.name(),
                from,
                to,
                target,
                done,
                PayCalculation.reached(target, done),
                pays.inForce(to)
                        .map(PayScheme::row)
                        .map(SchemeRow::discountPercent)
                        .orElse(BigDecimal.ZERO),
                pays.incentive(gridId, from, to));
    }

    private LocalDate today() {
        return CompanyClock.dayOf(clock.instant());
    }

    private @Nullable Long person() {
        return caller.get().personId();
    }

    private void requireMayPlan() {
        if (!scope.mayPlan()) {
            throw Refusal.forbidden("pay.refusal.notYours");
        }
    }
}
