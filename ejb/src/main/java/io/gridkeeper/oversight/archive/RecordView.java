package io.gridkeeper.oversight.archive;

import java.util.Comparator;
import java.util.List;

/**
 * A record with everything in it.
 *
 * @param manifest the parts with their hashes, as in {@code manifest-sha256.txt}
 * @param manifestSha256 the record's own finger print
 */
public record RecordView(
        RecordRow row,
        String manifest,
        String manifestSha256,
        List<FiledPart> parts,
        List<FiledPerson> people,
        List<String> clauses) {

    public RecordView {
        parts = parts.stream().sorted(Comparator.comparing(FiledPart::place)).toList();
        people = List.copyOf(people);
        clauses = clauses.stream().sorted().toList();
    }

    public FiledPart paper() {
        return part(FiledPart.PAPER);
    }

    public FiledPart data() {
        return part(FiledPart.DATA);
    }

    public List<FiledPart> photos() {
        return parts.stream().filter(FiledPart::isPhoto).toList();
    }

    private FiledPart part(String place) {
        return parts.stream()
                .filter(part -> part.place().equals(place))
                .findFirst()
                .orElseThrow();
    }
}
