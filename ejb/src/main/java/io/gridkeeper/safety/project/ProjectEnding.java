package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.grid.DynamicGrids;
import io.gridkeeper.foundation.kernel.Clause;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the diagram does by itself: tells people of the end, hands open work over and closes the grid. */
@Dependent
class ProjectEnding {

    @Inject
    private Projects projects;

    @Inject
    private ProjectAccess access;

    @Inject
    private DynamicGrids grids;

    @Inject
    private ProjectJournal journal;

    @Inject
    private ProjectBells bells;

    /** Everything open goes over to the host grid, then the grid closes; both in the transaction of the end. */
    @Clause("R07-8c")
    void handOver(long projectId) {
        var project = projects.get(projectId);
        var act = access.actOfAnybody();
        long grid = Objects.requireNonNull(project.gridId());
        var handed = grids.handOver(grid);
        grids.close(grid);
        int number = handed.values().stream().mapToInt(Integer::intValue).sum();
        project.handedOver(number, described(handed), act);
        journal.write(project);
        bells.toReceive(project, number, act);
    }

    void warn(long projectId) {
        bells.endIsNear(projects.get(projectId), access.actOfAnybody());
    }

    /** Message keys with numbers, such as {@code hazard.work=2}, to be put into words by whoever shows it. */
    private static String described(Map<String, Integer> handed) {
        return handed.entrySet().stream()
                .map(kind -> kind.getKey() + "=" + kind.getValue())
                .collect(Collectors.joining(" "));
    }
}
