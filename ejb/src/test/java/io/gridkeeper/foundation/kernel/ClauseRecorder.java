package io.gridkeeper.foundation.kernel;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes {@code target/clauses.tsv} of the whole build while the tests of all modules run: a line for each clause and
 * test that carries its {@link Clause}, with id, test and whether it passed. A later run of a test replaces its lines.
 */
public class ClauseRecorder implements TestExecutionListener {

    private final Path report;
    private final Map<String, Boolean> lines = new ConcurrentHashMap<>();

    public ClauseRecorder() {
        this(Path.of(System.getProperty("gridkeeper.root", "."), "target", "clauses.tsv"));
    }

    ClauseRecorder(Path report) {
        this.report = report;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .ifPresent(method -> note(method, result.getStatus() == TestExecutionResult.Status.SUCCESSFUL));
    }

    private void note(MethodSource source, boolean passed) {
        Class<?> type = source.getJavaClass();
        String test = type.getSimpleName() + "." + source.getMethodName() + database();
        Stream.of(type, source.getJavaMethod())
                .flatMap(ClauseRecorder::clauses)
                .forEach(clause -> lines.merge(clause + "\t" + test, passed, Boolean::logicalAnd));
    }

    private static Stream<String> clauses(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(Clause.class)).stream()
                .flatMap(clause -> Arrays.stream(clause.value()));
    }

    private static String database() {
        String name = System.getProperty("gridkeeper.db");
        return name == null ? "" : " (" + name + ")";
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (lines.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(report.getParent());
            try (FileChannel lock = FileChannel.open(
                            report.resolveSibling("clauses.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    FileLock held = lock.lock()) {
                Map<String, String> all = new TreeMap<>(held.isValid() ? earlier() : Map.of());
                lines.forEach((line, passed) -> all.put(line, passed.toString()));
                Files.write(report, rows(all));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> earlier() throws IOException {
        if (!Files.exists(report)) {
            return Map.of();
        }
        try (Stream<String> rows = Files.lines(report)) {
            return rows.collect(toMap(
                    row -> row.substring(0, row.lastIndexOf('\t')), row -> row.substring(row.lastIndexOf('\t') + 1)));
        }
    }

    private static List<String> rows(Map<String, String> all) {
        return all.entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + entry.getValue())
                .toList();
    }
}
