package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The members of a grid with what was due and done, for who keeps the grid. Members are whoever holds a post in it
 * today; what counts lies in the grid and those below it that the caller sees.
 */
@Stateless
@RolesAllowed(Roles.WORKER)
@Clause({"R12-4.4b", "R12-3.1.6a"})
public class MemberBoard {

    private static final int MOST_DAYS = 366;

    @Inject
    private GridRegister register;

    @Inject
    private GridScope scope;

    @Inject
    @Any
    private Instance<MemberWork> works;

    /** Whether the caller sees the members' figures of a grid: who keeps it. */
    public boolean isOpen(long gridId) {
        return scope.keeps(gridId);
    }

    /** The members of a grid in the order of their posts, over at most a year, both days included. */
    public List<MemberRow> members(String gridCode, LocalDate from, LocalDate to) {
        var grid = register.grid(gridCode);
        if (!isOpen(grid.id())) {
            throw Refusal.forbidden("grid.members.mayNot").citing("R12-4.4b");
        }
        if (to.isBefore(from) || from.plusDays(MOST_DAYS).isBefore(to)) {
            throw Refusal.invalid("grid.members.period").citing("R12-4.4b");
        }
        var held = register.appointments(grid.id());
        var members = new LinkedHashMap<Long, String>();
        held.forEach(post -> members.putIfAbsent(post.personId(), post.personName()));
        var branch = register.tree().stream()
                .filter(row -> row.pathIds().contains(grid.id()))
                .map(GridRow::id)
                .toList();
        return MemberRow.of(
                members,
                leaders(held),
                works.stream()
                        .flatMap(work -> work.mattersIn(branch, from, to).stream())
                        .toList(),
                works.stream()
                        .flatMap(work -> work.contactsIn(branch, to).stream())
                        .toList());
    }

    private static Set<Long> leaders(List<AppointmentRow> held) {
        return held.stream()
                .filter(post -> post.post().equals(Post.SAFETY_RESPONSIBLE.name()))
                .map(AppointmentRow::personId)
                .collect(Collectors.toSet());
    }
}
