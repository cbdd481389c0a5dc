package io.gridkeeper.foundation.field;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.PostOffice;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Collision;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The fields the company adopted. Everybody reads; the grid office adopts a whole set from a day on. What was adopted
 * before keeps counting for its days.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause({"R06-D2a", "R07-6b"})
public class FieldOffice {

    private static final String SUBJECT = "fieldSet";
    private static final String CLAUSE = FieldAnswer.CLAUSE;
    private static final int MOST_FIELDS = 40;

    @Inject
    private Fields fields;

    @Inject
    private GridRegister grids;

    @Inject
    private PostOffice posts;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** The presets by regulation, such as {@code R06}. */
    public Map<String, List<FieldLine>> presets() {
        return FieldPresets.all();
    }

    /** All adopted sets, the latest first. */
    public List<FieldSetRow> sets() {
        return fields.sets();
    }

    /** The set that counts on a day; none before the company adopted one. */
    public Optional<FieldSetRow> inForce(LocalDate day) {
        return new FieldBook(fields.sets(), Map.of()).on(day);
    }

    /**
     * Adopts a set from a day on, today at the earliest.
     *
     * @return the id of the set
     */
    @RolesAllowed(Roles.GRID_OFFICE)
    public long adopt(List<FieldLine> lines, LocalDate from) {
        if (from.isBefore(LocalDate.now(clock))) {
            throw Refusal.invalid("field.refusal.tooEarly").citing(CLAUSE);
        }
        return store(lines, from);
    }

    /** The same from any day, for a company that is founded with its fields. */
    @RolesAllowed(Roles.SYSTEM)
    public long found(List<FieldLine> lines, LocalDate from) {
        return store(lines, from);
    }

    private long store(List<FieldLine> lines, LocalDate from) {
        check(lines);
        if (fields.sets().stream().anyMatch(set -> set.effectiveFrom().equals(from))) {
            throw Refusal.conflict("field.refusal.dayTaken", from.toString());
        }
        var set = new FieldSet(from, lines, caller.get().login(), clock.instant());
        Collision.refuse(
                () -> fields.add(set),
                collision -> Optional.of(Refusal.conflict("field.refusal.dayTaken", from.toString())));
        trail.record(SUBJECT, set.row().id(), "adopt", CLAUSE, null, from + " " + lines);
        return set.row().id();
    }

    private void check(List<FieldLine> lines) {
        if (lines.isEmpty() || lines.size() > MOST_FIELDS) {
            throw Refusal.invalid("field.refusal.number", MOST_FIELDS);
        }
        refuseTwice(lines);
        var owners = lines.stream()
                .map(FieldLine::ownerGridId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (grids.byIds(owners).size() < owners.size()) {
            throw Refusal.invalid("field.refusal.ownerUnknown").citing("R07-6b");
        }
        var kinds = posts.kindsByCode().keySet();
        lines.stream()
                .flatMap(line -> line.exceptions().stream())
                .filter(post -> !kinds.contains(post))
                .findFirst()
                .ifPresent(post -> {
                    throw Refusal.invalid("grid.post.unknown", post);
                });
    }

    /** A category has one main owner. */
    static void refuseTwice(List<FieldLine> lines) {
        var codes = new HashSet<String>();
        var taken = new HashSet<String>();
        for (var line : lines) {
            if (!codes.add(line.code())) {
                throw Refusal.invalid("field.refusal.codeTwice", line.code());
            }
            for (var category : line.categories()) {
                if (!taken.add(category)) {
                    throw Refusal.invalid("field.refusal.twoOwners", line.code())
                            .citing(CLAUSE);
                }
            }
        }
    }

    /** Takes back a set that has not begun yet. */
    @RolesAllowed(Roles.GRID_OFFICE)
    public void withdraw(long setId) {
        var set = fields.set(setId).orElseThrow(() -> Refusal.notFound("field.refusal.setUnknown"));
        if (!set.effectiveFrom().isAfter(LocalDate.now(clock))) {
            throw Refusal.conflict("field.refusal.setBegun", set.effectiveFrom().toString())
                    .citing(CLAUSE);
        }
        fields.remove(set);
        trail.record(SUBJECT, setId, "withdraw", CLAUSE, set.effectiveFrom().toString(), null);
    }
}
