package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.field.FieldAnswer;
import io.gridkeeper.foundation.field.FieldQuestion;
import io.gridkeeper.foundation.field.FieldScope;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What waits for the caller: numbers that open lists, and the lists by due date. */
@Stateless
@RolesAllowed(Roles.WORKER)
public class HazardDesk {

    @Inject
    private HazardSearch search;

    @Inject
    private Hazards hazards;

    @Inject
    private HazardAccess access;

    @Inject
    private FieldScope fields;

    @Inject
    private Clock clock;

    /**
     * The four numbers, then everything open of mine, for the grid office what nobody has and for a department what is
     * open in its field; each with its filter.
     */
    @Clause("R07-6b")
    public List<DeskNumber> numbers() {
        var person = access.caller().personId();
        var mine = hazards.desk(person == null ? 0 : person, LocalDate.now(clock));
        var numbers = new ArrayList<>(List.of(
                number(DeskPile.TODAY, mine.today()),
                number(DeskPile.OVERDUE, mine.overdue()),
                number(DeskPile.TO_ACCEPT, mine.toAccept()),
                number(DeskPile.RETURNED, mine.returned()),
                number(DeskPile.OPEN, mine.open())));
        if (access.isOffice()) {
            numbers.add(number(DeskPile.FOR_OFFICE, hazards.forOffice()));
        }
        if (!access.openings(null).isEmpty()) {
            numbers.add(
                    number(DeskPile.FIELD, search.count(filter(DeskPile.FIELD)).value()));
        }
        return numbers;
    }

    /** The records behind a number, what is due first at the top. */
    public Slice<HazardRow> list(DeskPile pile, @Nullable String cursor, int limit) {
        return search.list(filter(pile), HazardSort.DUE_FIRST, cursor, limit);
    }

    /** How the caller stands to hazards on his desk, by their ids; hazards of no field are left out. */
    @Clause("R06-D2a")
    public Map<Long, FieldAnswer> standings(List<HazardRow> rows) {
        var tasks = new HashMap<Long, FieldQuestion>();
        rows.forEach(row -> tasks.put(
                row.id(),
                new FieldQuestion(row.category().name(), row.gridId(), CompanyClock.dayOf(row.receivedAt()))));
        var answers = fields.answers(access.caller().personId(), tasks.values());
        var standings = new HashMap<Long, FieldAnswer>();
        tasks.forEach((id, task) -> {
            var answer = answers.get(task);
            if (answer != null) {
                standings.put(id, answer);
            }
        });
        return standings;
    }

    private DeskNumber number(DeskPile pile, long count) {
        return new DeskNumber(pile, count, filter(pile).toQuery());
    }

    private HazardFilter filter(DeskPile pile) {
        var filter = pile.filter(LocalDate.now(clock));
        if (pile != DeskPile.FIELD) {
            return filter;
        }
        return HazardFilter.parse(access.openings(null).stream()
                .flatMap(opening -> opening.categories().stream())
                .distinct()
                .sorted()
                .map(category -> "&category=" + category)
                .collect(Collectors.joining("", filter.toQuery(), "")));
    }
}
