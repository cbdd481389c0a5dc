package io.gridkeeper.oversight.archive;

import io.gridkeeper.foundation.document.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** The list of a record's parts with their hashes: the text of {@code manifest-sha256.txt} of RFC 8493, section 2.1.3. */
record Manifest(String text) {

    /** Sorted by place, so that the same parts always give the same manifest. */
    static Manifest of(Collection<FiledPart> parts) {
        return new Manifest(parts.stream()
                .sorted(Comparator.comparing(FiledPart::place))
                .map(part -> part.sha256() + "  " + part.place() + "\n")
                .collect(Collectors.joining()));
    }

    String sha256() {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
