package io.gridkeeper.benchmark;

import io.gridkeeper.marketing.territory.design.DesignProblem;
import io.gridkeeper.marketing.territory.design.NeighbourGraph;
import io.gridkeeper.marketing.territory.design.Weight;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The graph partitioner of the Debian package {@code metis}, asked to divide the same graph: vertex weights in whole
 * numbers, edge weights the common borders in metres.
 */
record Metis(Path program, Path folder) {

    /** What it answered, and how long the program took with reading and writing. */
    @SuppressWarnings("ArrayRecordComponent")
    record Answer(int[] assignment, double seconds) {}

    /** Found on the PATH; empty where it is not installed. */
    static Optional<Metis> find(Path folder) {
        for (String place : System.getenv("PATH").split(":", -1)) {
            Path program = Path.of(place, "gpmetis");
            if (Files.isExecutable(program)) {
                return Optional.of(new Metis(program, folder));
            }
        }
        return Optional.empty();
    }

    /** @param slack by how many thousandths the heaviest grid may be above its share */
    Answer divide(DesignProblem problem, int slack) throws IOException, InterruptedException {
        Path graph = folder.resolve("graph");
        write(problem, graph);
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-contig",
                        "-ufactor=" + slack,
                        graph.toString(),
                        String.valueOf(problem.grids()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("metis.log").toFile())
                .start();
        if (!process.waitFor(20, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroy();
            throw new IOException("gpmetis: " + Files.readString(folder.resolve("metis.log")));
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        int[] assignment = Files.readAllLines(folder.resolve("graph.part." + problem.grids())).stream()
                .mapToInt(Integer::parseInt)
                .toArray();
        return new Answer(assignment, seconds);
    }

    private static void write(DesignProblem problem, Path to) throws IOException {
        NeighbourGraph graph = problem.graph();
        List<Weight> weights = problem.units().weights();
        try (BufferedWriter out = Files.newBufferedWriter(to)) {
            out.write("%d %d 011 %d%n".formatted(graph.units(), graph.edges(), weights.size()));
            var line = new StringBuilder();
            for (int i = 0; i < graph.units(); i++) {
                line.setLength(0);
                for (Weight weight : weights) {
                    line.append(Math.round(weight.values()[i])).append(' ');
                }
                for (int e = graph.offsets()[i]; e < graph.offsets()[i + 1]; e++) {
                    line.append(graph.neighbours()[e] + 1)
                            .append(' ')
                            .append(Math.max(1, Math.round(graph.borders()[e])))
                            .append(' ');
                }
                out.write(line.append('\n').toString());
            }
        }
    }
}
