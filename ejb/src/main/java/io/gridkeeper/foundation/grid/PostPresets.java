package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Tsv;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return Tsv.resource(TABLE).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("preset"),
                        LinkedHashMap::new,
                        Collectors.mapping(PostPresets::limit, Collectors.toList())));
    }

    private static PostLimit limit(Tsv.Row row) {
        return new PostLimit(
                row.get("post"),
                row.get("level").isEmpty() ? null : GridLevel.valueOf(row.get("level")),
                Integer.parseInt(row.get("least")),
                row.get("most").isEmpty() ? null : Integer.valueOf(row.get("most")),
                "1".equals(row.get("single")),
                clause(row.get("numberClause")),
                clause(row.get("singleClause")));
    }

    private static @Nullable String clause(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
