package io.gridkeeper.foundation.document;

import org.jspecify.annotations.Nullable;

/**
 * A file as it lies in the store; immutable like its bytes.
 *
 * @param name as the person called it, cleaned, with the extension its content asks for
 * @param sha256 of the bytes, 64 hexadecimal digits
 * @param width in pixels, of pictures only
 */
public record StoredFile(
        long id,
        String name,
        String mediaType,
        long size,
        String sha256,
        @Nullable Integer width,
        @Nullable Integer height) {}
