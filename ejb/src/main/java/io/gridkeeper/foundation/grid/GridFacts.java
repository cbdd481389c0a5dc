package io.gridkeeper.foundation.grid;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a version says of a grid, but for its people.
 *
 * @param businessLine what it is run for, such as safety
 * @param activity what is done there
 * @param duty what its people answer for and do
 * @param places the names of its places, in the order of their codes
 */
public record GridFacts(
        String name,
        @Nullable Long parentId,
        @Nullable Long unitId,
        @Nullable String location,
        @Nullable String businessLine,
        @Nullable String activity,
        @Nullable String duty,
        String places) {

    private static final int LONGEST_PLACES = 4000;

    public GridFacts {
        places = places.substring(0, Math.min(LONGEST_PLACES, places.length()));
    }

    Set<VersionCause> changesTo(GridFacts next) {
        var causes = EnumSet.noneOf(VersionCause.class);
        add(causes, VersionCause.STRUCTURE, Objects.equals(name, next.name));
        add(causes, VersionCause.STRUCTURE, Objects.equals(parentId, next.parentId));
        add(causes, VersionCause.STRUCTURE, Objects.equals(unitId, next.unitId));
        add(causes, VersionCause.PLACE, Objects.equals(location, next.location) && places.equals(next.places));
        add(causes, VersionCause.ACTIVITY, Objects.equals(businessLine, next.businessLine));
        add(causes, VersionCause.ACTIVITY, Objects.equals(activity, next.activity));
        add(causes, VersionCause.DUTY, Objects.equals(duty, next.duty));
        return causes;
    }

    private static void add(Set<VersionCause> causes, VersionCause cause, boolean same) {
        if (!same) {
            causes.add(cause);
        }
    }
}
