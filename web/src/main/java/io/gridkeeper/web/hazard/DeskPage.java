package io.gridkeeper.web.hazard;

import io.gridkeeper.safety.hazard.DeskNumber;
import io.gridkeeper.safety.hazard.DeskPile;
import io.gridkeeper.safety.hazard.HazardDesk;
import io.gridkeeper.safety.hazard.HazardRow;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** My desk: the numbers, each of which opens what it counts, and what waits for me by due date. */
@Named
@RequestScoped
public class DeskPage {

    /** Rows that are due in the same stretch of time; its name is {@code hazard.desk.group.<name>}. */
    public record Group(String name, List<HazardRow> rows) {}

    private static final int SHOWN = 50;
    private static final Set<DeskPile> COUNTED =
            EnumSet.of(DeskPile.TODAY, DeskPile.OVERDUE, DeskPile.TO_ACCEPT, DeskPile.RETURNED);

    @Inject
    private HazardDesk desk;

    @Inject
    private Times times;

    private List<DeskNumber> numbers = List.of();
    private List<HazardRow> rows = List.of();

    @PostConstruct
    void load() {
        numbers = desk.numbers();
        rows = desk.list(DeskPile.OPEN, null, SHOWN).rows();
    }

    public List<DeskNumber> getCounts() {
        return numbers.stream()
                .filter(number -> COUNTED.contains(number.pile()))
                .toList();
    }

    /** All that is open and mine, and for the grid office what has no handler. */
    public List<DeskNumber> getOthers() {
        return numbers.stream()
                .filter(number -> !COUNTED.contains(number.pile()))
                .toList();
    }

    public long count(String pile) {
        return numbers.stream()
                .filter(number -> number.pile().name().equals(pile))
                .mapToLong(DeskNumber::count)
                .sum();
    }

    public List<Group> getGroups() {
        return Stream.of("late", "today", "week", "later", "open")
                .map(name -> new Group(
                        name,
                        rows.stream()
                                .filter(row -> stretch(row.dueOn()).equals(name))
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    public List<HazardRow> getRows() {
        return rows;
    }

    private String stretch(@Nullable LocalDate due) {
        LocalDate today = times.getToday();
        if (due == null) {
            return "open";
        }
        if (!due.isAfter(today)) {
            return due.isBefore(today) ? "late" : "today";
        }
        return due.isAfter(Week.lastDay(today)) ? "later" : "week";
    }
}
