package io.gridkeeper.web.project;

import io.gridkeeper.web.frame.Texts;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was handed over, as the history keeps it ({@code hazard.work=2}), in the reader's words. */
final class HandedWords {

    private HandedWords() {}

    static String of(Texts msg, @Nullable String kept) {
        if (kept == null || kept.isBlank()) {
            return msg.get("project.handedNothing");
        }
        return Arrays.stream(kept.split(" ", -1))
                .map(kind -> kind.split("=", 2))
                .map(kind -> msg.of("project.handed", msg.get(kind[0]), kind[1]))
                .collect(Collectors.joining(" · "));
    }
}
