package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the posts of the grids the caller sees are filled: what is vacant, who holds several posts at once, who held a
 * post when, what lay open when one changed hands, and letters of appointment.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class Staffing {

    @Inject
    private GridRegister register;

    @Inject
    private Grids grids;

    @Inject
    private GridScope scope;

    @Inject
    private Appointments appointments;

    @Inject
    private Posts posts;

    @Inject
    private Handovers handovers;

    @Inject
    private GridWorks works;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** The posts that lack people today, in the order of grids. */
    @Clause({"R02-1b", "R07-5c", "R07-9a", "R11-1e", "R11-1f", "R14-3.2.1c"})
    public List<Vacancy> vacancies() {
        var clauses = posts.timeline().on(today()).stream()
                .collect(Collectors.toMap(PostLimit::post, limit -> Optional.ofNullable(limit.numberClause())));
        var gaps = register.gaps();
        return register.tree().stream()
                .filter(grid -> gaps.containsKey(grid.id()))
                .flatMap(grid -> new TreeMap<>(gaps.getOrDefault(grid.id(), Map.of()))
                        .entrySet().stream()
                                .map(gap -> new Vacancy(
                                        grid.code(),
                                        grid.name(),
                                        gap.getKey(),
                                        gap.getValue(),
                                        clauses.getOrDefault(gap.getKey(), Optional.empty())
                                                .orElse(null))))
                .toList();
    }

    /** Who holds more than one post today among the visible grids; where the numbers allow it, it is no fault. */
    @Clause("R07-5d")
    public List<DoubleBooking> doubleBookings() {
        var visible = register.tree().stream().collect(Collectors.toMap(GridRow::id, Function.identity()));
        var kinds = posts.kindsByCode();
        return appointments.heldBySeveral(today()).stream()
                .filter(row -> visible.containsKey(row.gridId()))
                .collect(Collectors.groupingBy(AppointmentRow::personId))
                .values()
                .stream()
                .filter(held -> held.size() > 1)
                .map(held -> booking(held, visible, kinds))
                .sorted(Comparator.comparing(DoubleBooking::supervisesOwnWork)
                        .reversed()
                        .thenComparing(DoubleBooking::name))
                .toList();
    }

    static DoubleBooking booking(
            List<AppointmentRow> held, Map<Long, GridRow> visible, Map<String, PostKindRow> kinds) {
        var where = held.stream()
                .flatMap(row -> Stream.ofNullable(visible.get(row.gridId()))
                        .map(grid -> new DoubleBooking.Held(grid.code(), grid.name(), row.post(), row.isStandIn())))
                .toList();
        boolean own = held.stream()
                .filter(row -> line(row, kinds) == Responsibility.MAIN)
                .anyMatch(row -> held.stream()
                        .anyMatch(other ->
                                other.gridId() == row.gridId() && line(other, kinds) == Responsibility.SUPERVISION));
        return new DoubleBooking(held.getFirst().personId(), held.getFirst().personName(), where, own);
    }

    private static @Nullable Responsibility line(AppointmentRow row, Map<String, PostKindRow> kinds) {
        var kind = kinds.get(row.post());
        return kind == null ? null : kind.responsibility();
    }

    /** How many people hold a kind of post today in those of some grids that the caller sees. */
    public int holders(String post, Set<Long> gridIds) {
        return (int) appointments.heldPosts(today()).stream()
                .filter(held ->
                        held.post().equals(post) && gridIds.contains(held.gridId()) && scope.sees(held.gridId()))
                .map(HeldPost::personId)
                .distinct()
                .count();
    }

    /** Everybody who held, holds or will hold a post in a grid the caller sees, the latest first; at most 200. */
    public List<AppointmentRow> history(String gridCode) {
        return appointments.allOf(register.grid(gridCode).id()).stream()
                .map(AppointmentRow::masked)
                .toList();
    }

    /** What lies open in a grid the caller sees, what is due first comes first; at most {@code limit}. */
    public List<OpenItem> openWork(String gridCode, int limit) {
        return works.items(register.grid(gridCode).id(), limit);
    }

    /** One appointment in a grid the caller sees. */
    public AppointmentRow appointment(long id) {
        return appointments
                .row(id)
                .filter(held -> scope.sees(held.gridId()))
                .orElseThrow(() -> Refusal.notFound("grid.appointment.unknown"));
    }

    /** The posts the caller holds today. */
    public List<AppointmentRow> mine() {
        var person = caller.get().personId();
        return person == null ? List.of() : appointments.ofPerson(person, today());
    }

    /** The latest hand-over lists of a grid the caller sees. */
    public List<HandoverRow> handovers(String gridCode) {
        var grid = register.grid(gridCode);
        return handovers.of(grid.id()).stream().map(this::row).toList();
    }

    /** One hand-over list. */
    public HandoverRow handover(long id) {
        return row(visible(id));
    }

    /** The successor, or the grid office for him, says that everything on the list was taken over. */
    @Clause("R07-11a")
    public void takeOver(long id) {
        var handover = visible(id);
        if (!handover.isFor(caller.get().personId()) && !caller.get().isIn(Roles.GRID_OFFICE)) {
            throw Refusal.forbidden("grid.handover.notYours");
        }
        handover.take(clock.instant());
    }

    private Handover visible(long id) {
        return handovers
                .find(id)
                .filter(handover -> scope.sees(handover.gridId())
                        || handover.isFor(caller.get().personId()))
                .orElseThrow(() -> Refusal.notFound("grid.handover.unknown"));
    }

    private HandoverRow row(Handover handover) {
        var names = organisation.names(List.of(handover.fromPersonId(), handover.toPersonId()));
        var grid = grids.rows(List.of(handover.gridId())).getFirst();
        return handover.row(
                grid.code(),
                names.getOrDefault(handover.fromPersonId(), ""),
                names.getOrDefault(handover.toPersonId(), ""));
    }

    /**
     * The letter of appointment as PDF, for whoever sees the grid and for the person appointed.
     *
     * @param gridAddress address of the grid's page without its code, for the QR code
     */
    public GridPaper letter(long appointmentId, String gridAddress, Locale locale) {
        var row = appointments
                .row(appointmentId)
                .filter(held -> scope.sees(held.gridId())
                        || Long.valueOf(held.personId()).equals(caller.get().personId()))
                .orElseThrow(() -> Refusal.notFound("grid.appointment.unknown"));
        var grid = grids.rows(List.of(row.gridId())).getFirst();
        var kind = posts.kind(row.post()).map(PostKind::row).orElseThrow();
        var path = register.path(grid).stream().map(GridRow::name).toList();
        var letter = new AppointmentLetter(
                row, path, kind, organisation.companyName(), clock.instant(), gridAddress + grid.code());
        return letter.paper(locale);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
