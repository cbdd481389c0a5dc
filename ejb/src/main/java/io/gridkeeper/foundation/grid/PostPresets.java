package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.kernel.Clause;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The posts of the regulations as they are shipped, ready to adopt: by regulation, its posts with their numbers. The
 * four named posts are in each of them, because safety rules ask for them whatever the company adopts.
 */
@Clause({"R02-1b", "R06-B2a", "R07-5c", "R08-3.5a", "R11-1e", "R11-1f", "R11-1h", "R14-1b", "R14-3.2.1c"})
final class PostPresets {

    private static final String TABLE = "/posts/presets.tsv";
    private static final Map<String, List<PostLimit>> PRESETS = read();

    private PostPresets() {}

    static Map<String, List<PostLimit>> all() {
        return PRESETS;
    }

    private static Map<String, List<PostLimit>> read() {
        try (var in = Objects.requireNonNull(PostPresets.class.getResourceAsStream(TABLE), TABLE);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .collect(Collectors.groupingBy(
                            List::getFirst,
                            LinkedHashMap::new,
                            Collectors.mapping(PostPresets::limit, Collectors.toList())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(TABLE, unreadable);
        }
    }

    private static PostLimit limit(List<String> cells) {
        return new PostLimit(
                cells.get(1),
                cells.get(2).isEmpty() ? null : GridLevel.valueOf(cells.get(2)),
                Integer.parseInt(cells.get(3)),
                cells.get(4).isEmpty() ? null : Integer.valueOf(cells.get(4)),
                "1".equals(cells.get(5)),
                clause(cells.get(6)),
                clause(cells.get(7)));
    }

    private static @Nullable String clause(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
