package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.field.FieldReach;
import io.gridkeeper.foundation.kernel.AnyOf;
import io.gridkeeper.foundation.kernel.Bigrams;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Conditions;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter as the conditions of one query: text with named parameters only, never with values in it. */
final class HazardQuery extends Conditions {

    /**
     * What bounds a search beside its filter.
     *
     * @param grids the grids to search in; null means all
     * @param openings what opens beside these grids by a field of business
     * @param me the caller's person, 0 for none
     * @param wordIndex the database finds words by an index of its own
     */
    record Bounds(
            @Nullable Collection<Long> grids,
            Collection<FieldReach.Opening> openings,
            long me,
            LocalDate today,
            boolean wordIndex) {

        Bounds(@Nullable Collection<Long> grids, long me, LocalDate today, boolean wordIndex) {
            this(grids, List.of(), me, today, wordIndex);
        }
    }

    private static final String GRID = "h.registration.place.gridId";
    private static final String CATEGORY = "h.registration.category";

    private final Bounds bounds;
    private Map<String, Object> start = Map.of();

    private HazardQuery(HazardQuery same) {
        super(same);
        bounds = same.bounds;
    }

    HazardQuery(HazardFilter filter, Bounds bounds) {
        this.bounds = bounds;
        seen();
        facts(filter);
        people(filter);
        days(filter);
        if (filter.text() != null) {
            text(filter.text());
        }
    }

    /** Whether it searches in some grids and not in all. */
    boolean isWithinGrids() {
        return bounds.grids() != null;
    }

    /** In the caller's grids, or of a category that his department owns there; each half has an index of its own. */
    @Clause("R07-6b")
    private void seen() {
        var grids = bounds.grids();
        if (grids == null || bounds.openings().isEmpty()) {
            within(GRID, grids);
            return;
        }
        var either = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        if (!grids.isEmpty()) {
            either.add(in(GRID, "grids", grids, values));
        }
        for (var opening : bounds.openings()) {
            int nth = either.size();
            var owned = in(CATEGORY, "field" + nth + "_", categories(opening), values);
            either.add(
                    opening.grids() == null
                            ? owned
                            : "(" + owned + " and " + in(GRID, "fieldGrids" + nth + "_", opening.grids(), values)
                                    + ")");
        }
        add("(" + String.join(" or ", either) + ")");
        bind(values);
    }

    private static String in(String path, String name, Collection<?> values, Map<String, Object> parameters) {
        var any = AnyOf.of(name, values);
        parameters.putAll(any.parameters());
        return path + any.text();
    }

    private static List<HazardCategory> categories(FieldReach.Opening opening) {
        return opening.categories().stream()
                .map(HazardCategory::valueOf)
                .sorted()
                .toList();
    }

    private void facts(HazardFilter filter) {
        among("h.state", "states", filter.states());
        among(CATEGORY, "categories", filter.categories());
        among("h.registration.source", "sources", filter.sources());
        equal("h.grade", "grade", filter.grade());
        equal("h.handling", "handling", filter.handling());
        equal("h.registration.place.unitId", "unit", filter.unit());
        if (filter.repeat() != null) {
            add("h.registration.repeatOfId is " + (filter.repeat() ? "not null" : "null"));
        }
        if (filter.returned()) {
            equal("h.state", "returnedState", HazardState.RECTIFYING);
            add("h.outcome.returns > 0");
        }
        if (filter.overdue()) {
            equal("h.state", "overdueState", HazardState.RECTIFYING);
            add("h.due.dueOrder < :today", "today", bounds.today());
        }
    }

    private void people(HazardFilter filter) {
        if (HazardFilter.OFFICE.equals(filter.handler())) {
            add("h.routing.handlerId is null");
            add("h.state in " + HazardState.OPEN_IN_QUERY);
        } else {
            equal("h.routing.handlerId", "handler", person(filter.handler()));
        }
        equal("h.registration.reporterId", "reporter", person(filter.reporter()));
    }

    private @Nullable Long person(@Nullable String word) {
        if (word == null) {
            return null;
        }
        return HazardFilter.ME.equals(word) ? Long.valueOf(bounds.me()) : Long.valueOf(word);
    }

    private void days(HazardFilter filter) {
        add("h.due.dueOrder >= :dueFrom", "dueFrom", filter.due().from());
        add("h.due.dueOrder <= :dueTo", "dueTo", filter.due().to());
        if (filter.received().from() != null) {
            var start = filter.received().from().atStartOfDay(CompanyClock.ZONE).toInstant();
            add("h.registration.receivedAt >= :receivedFrom", "receivedFrom", start);
        }
        if (filter.received().to() != null) {
            add(
                    "h.registration.receivedAt < :receivedTo",
                    "receivedTo",
                    CompanyClock.endOf(filter.received().to()));
        }
    }

    private void text(String text) {
        var words = Bigrams.words(text);
        if (words.isEmpty() || words.stream().allMatch(HazardQuery::isLoneCharacter)) {
            throw Refusal.invalid("hazard.refusal.searchTooShort");
        }
        words("h.searchWords", words, bounds.wordIndex());
    }

    private static boolean isLoneCharacter(String word) {
        return word.codePointCount(0, word.length()) == 1 && Character.isIdeographic(word.codePointAt(0));
    }

    /** Only what comes after the cursor in the given order. */
    void after(@Nullable String cursor, HazardSort sort) {
        var from = Cursor.decode(cursor, 2);
        if (from == null) {
            return;
        }
        add(sort.afterCondition());
        start = Map.of("key", key(from.text(0), sort), "id", from.number(1));
        bind(start);
    }

    /** The values of the cursor alone, empty on the first page. */
    Map<String, Object> cursor() {
        return start;
    }

    /** The same query for the word index alone: few rows have the words, many more lie in the grids. */
    HazardQuery byWords() {
        var same = new HazardQuery(this);
        same.rewrite(condition -> condition.replace(GRID, "(" + GRID + " + 0)"));
        return same;
    }

    /** The same query, only among the rows before the horizon. */
    HazardQuery until(Object horizon, HazardSort sort) {
        var nearer = new HazardQuery(this);
        nearer.add(sort.beforeCondition(), "horizon", horizon);
        return nearer;
    }

    private static Object key(String text, HazardSort sort) {
        try {
            return sort == HazardSort.DUE_FIRST ? LocalDate.parse(text) : Instant.parse(text);
        } catch (DateTimeException mangled) {
            throw Refusal.invalid("kernel.cursor.unreadable");
        }
    }
}
