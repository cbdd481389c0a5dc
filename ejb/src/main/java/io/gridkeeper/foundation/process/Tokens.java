package io.gridkeeper.foundation.process;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.jspecify.annotations.Nullable;

/** Where the tokens of a running process stand. */
final class Tokens {

    private Tokens() {}

    /** The ids in the diagram, in their order; none when the process ended a moment ago. */
    static List<String> of(RuntimeService instances, @Nullable String processId) {
        var root = instances.getActivityInstance(processId);
        return root == null ? List.of() : standing(root).distinct().sorted().toList();
    }

    private static Stream<String> standing(ActivityInstance at) {
        var waiting = Arrays.stream(at.getChildTransitionInstances()).map(next -> next.getActivityId());
        var inside = at.getChildActivityInstances();
        var running = inside.length == 0 && at.getParentActivityInstanceId() != null
                ? Stream.of(at.getActivityId())
                : Arrays.stream(inside).flatMap(Tokens::standing);
        return Stream.concat(waiting, running);
    }
}
