package io.gridkeeper.integration.province;

import java.util.Optional;

/** Port to the pictures that messages name by the ids of the file store. */
@FunctionalInterface
public interface PhotoSource {

    /** The picture as JPEG or PNG of at most so many bytes; empty when there is no such picture. */
    Optional<byte[]> picture(long file, int most);
}
