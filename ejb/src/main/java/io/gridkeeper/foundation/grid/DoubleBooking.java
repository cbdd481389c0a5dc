package io.gridkeeper.foundation.grid;

import java.util.List;

/**
 * Somebody who holds several posts at once.
 *
 * @param posts where and as what, stand-ins included
 * @param supervisesOwnWork whether he carries the main responsibility of a grid and supervises it too (R07-5d)
 */
public record DoubleBooking(long personId, String name, List<Held> posts, boolean supervisesOwnWork) {

    public DoubleBooking {
        posts = List.copyOf(posts);
    }

    /** One of the posts. */
    public record Held(String gridCode, String gridName, String post, boolean standIn) {}
}
