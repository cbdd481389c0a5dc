package io.gridkeeper.foundation.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which tests check a clause and how they ended in the last build, from the build's report named by
 * {@code GRIDKEEPER_CLAUSE_REPORT} (columns id, test, passed). Without a report nothing is claimed.
 */
@ApplicationScoped
class ClauseReport {

    private static final Logger LOG = LoggerFactory.getLogger(ClauseReport.class);
    private static final long LARGEST_BYTES = 20_000_000;
    private static final int COLUMNS = 3;

    private final Optional<Map<String, List<ClauseTest>>> tests;

    ClauseReport() {
        this(System.getenv().getOrDefault("GRIDKEEPER_CLAUSE_REPORT", ""));
    }

    ClauseReport(String file) {
        tests = file.isBlank() ? Optional.empty() : read(file);
    }

    /** The tests of a clause; empty if there is no report at all. */
    Optional<List<ClauseTest>> testsOf(ClauseId clause) {
        return tests.map(known -> known.getOrDefault(clause.value(), List.of()));
    }

    private static Optional<Map<String, List<ClauseTest>>> read(String file) {
        try {
            var path = Path.of(file);
            if (Files.size(path) > LARGEST_BYTES) {
                LOG.warn("GRIDKEEPER_CLAUSE_REPORT is larger than {} bytes and is not shown", LARGEST_BYTES);
                return Optional.empty();
            }
            var byClause = new HashMap<String, List<ClauseTest>>();
            Files.readAllLines(path).forEach(line -> take(line, byClause));
            return Optional.of(byClause);
        } catch (IOException | InvalidPathException unreadable) {
            LOG.warn("GRIDKEEPER_CLAUSE_REPORT cannot be read: {}", unreadable.toString());
            return Optional.empty();
        }
    }

    private static void take(String line, Map<String, List<ClauseTest>> byClause) {
        var cells = line.split("\t", -1);
        if (cells.length >= COLUMNS && ClauseId.parse(cells[0]).isPresent()) {
            byClause.computeIfAbsent(cells[0], absent -> new ArrayList<>())
                    .add(new ClauseTest(cells[1], Boolean.parseBoolean(cells[2].strip())));
        }
    }
}
