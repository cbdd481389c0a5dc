package io.gridkeeper.foundation.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one entry of a list that somebody wants to store.
 *
 * @param index position of the entry in its list, from 0
 * @param clause the clause that refuses it, null for plain mistakes
 */
public record EntryFault(
        int index, String key, List<String> args, @Nullable String clause) {

    public EntryFault {
        args = List.copyOf(args);
    }

    public static EntryFault of(int index, String key, String... args) {
        return new EntryFault(index, key, List.of(args), null);
    }

    public EntryFault citing(@Nullable String clauseId) {
        return new EntryFault(index, key, args, clauseId);
    }
}
