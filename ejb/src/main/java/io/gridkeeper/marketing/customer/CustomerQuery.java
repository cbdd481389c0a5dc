package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.kernel.Bigrams;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A filter as the conditions of one query: text with named parameters only, never with values in it. */
final class CustomerQuery {

    /**
     * What bounds a search beside its filter.
     *
     * @param grids the grids to search in; null means all
     * @param me the caller's person, 0 for none
     * @param ownList only the customers on the caller's own list, whatever the filter asks for
     * @param wordIndex the database finds words by an index of its own
     */
    record Bounds(@Nullable Collection<Long> grids, long me, boolean ownList, LocalDate today, boolean wordIndex) {}

    private static final Predicate<String> LATIN = Pattern.compile("[a-z]{3}").asPredicate();

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private boolean asksWordIndex;

    CustomerQuery(CustomerFilter filter, Bounds bounds) {
        within(bounds.grids());
        if (bounds.ownList()) {
            add("c.ownerId = :self", "self", bounds.me());
            equal("c.gridId", "grid", filter.grid());
        }
        if (!filter.classes().isEmpty()) {
            add("c.customerClass in (:classes)", "classes", filter.classes());
        }
        equal("c.kind", "kind", filter.kind());
        equal("c.unitId", "unit", filter.unit());
        owner(filter.owner(), bounds.me());
        conditions.add(filter.lost() ? "c.lostOn is not null" : "c.lostOn is null");
        if (filter.due()) {
            add("c.nextVisitOn <= :today", "today", bounds.today());
        }
        if (filter.contractBefore() != null) {
            add("c.contractEnd <= :contractBefore", "contractBefore", filter.contractBefore());
        }
        if (filter.text() != null) {
            words(filter.text(), bounds.wordIndex());
        }
    }

    /** Whoever sees no grid finds nothing; one grid is asked for by itself, which is one walk of its index. */
    private void within(@Nullable Collection<Long> grids) {
        if (grids == null) {
            return;
        }
        if (grids.isEmpty()) {
            conditions.add("1 = 0");
        } else if (grids.size() == 1) {
            add("c.gridId = :grid", "grid", grids.iterator().next());
        } else {
            add("c.gridId in (:grids)", "grids", grids);
        }
    }

    private void owner(@Nullable String owner, long me) {
        if (CustomerFilter.NOBODY.equals(owner)) {
            conditions.add("c.ownerId is null");
        } else if (owner != null) {
            add(
                    "c.ownerId = :owner",
                    "owner",
                    CustomerFilter.ME.equals(owner) ? Long.valueOf(me) : Long.valueOf(owner));
        }
    }

    private void words(String text, boolean wordIndex) {
        var words = Bigrams.words(text);
        if (words.isEmpty() || words.stream().allMatch(CustomerQuery::isLoneCharacter)) {
            throw Refusal.invalid("customer.refusal.searchTooShort");
        }
        var parts = words.stream().filter(LATIN).collect(Collectors.toCollection(LinkedHashSet::new));
        words.removeAll(parts);
        asksWordIndex = wordIndex;
        parts(parts, wordIndex);
        if (words.isEmpty()) {
            return;
        }
        if (wordIndex) {
            add(
                    "cast(sql('(string_to_array(?, '' '') @> string_to_array(?, '' ''))', c.searchWords, :words) as"
                            + " Boolean) = true",
                    "words",
                    String.join(" ", words));
        } else {
            likeEach(words);
        }
    }

    private static boolean isLoneCharacter(String word) {
        return word.codePointCount(0, word.length()) == 1 && Character.isIdeographic(word.codePointAt(0));
    }

    /**
     * Words with three Latin letters in a row are found by any part of them. PostgreSQL's index of such parts holds only
     * rows that have some, so the query says that too.
     */
    private void parts(Set<String> parts, boolean wordIndex) {
        int index = 0;
        for (var part : parts) {
            var name = "part" + index++;
            add("c.searchWords like :" + name, name, "%" + part + "%");
        }
        if (wordIndex && !parts.isEmpty()) {
            conditions.add("cast(sql('(? ~ ''[a-z]{3}'')', c.searchWords) as Boolean) = true");
        }
    }

    private void likeEach(Set<String> words) {
        int index = 0;
        for (var word : words) {
            var name = "word" + index++;
            add("concat(' ', c.searchWords, ' ') like :" + name, name, "% " + word + " %");
        }
    }

    /** Only what comes after the cursor in the given order; who has no day of a visit is not in the order of visits. */
    void inOrder(CustomerSort sort, @Nullable String cursor) {
        if (sort == CustomerSort.VISIT_DUE) {
            conditions.add("c.nextVisitOn is not null");
        }
        var from = Cursor.decode(cursor, 2);
        if (from == null) {
            return;
        }
        conditions.add(sort.afterCondition());
        parameters.put("id", from.number(1));
        if (sort.hasKey()) {
            parameters.put("key", sort.key(from.text(0)));
        }
    }

    private void equal(String path, String name, @Nullable Object value) {
        if (value != null) {
            add(path + " = :" + name, name, value);
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    /** The conditions, with a leading space, or nothing. */
    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** Whether the database's own word index answers a part of it. */
    boolean asksWordIndex() {
        return asksWordIndex;
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
