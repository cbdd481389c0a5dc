package io.gridkeeper.safety.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything a person may read of projects has its text in both languages. */
class ProjectTextsTest {

    private static final List<Messages> LANGUAGES =
            List.of(Messages.in(Locale.SIMPLIFIED_CHINESE), Messages.in(Locale.ENGLISH));
    private static final Pattern KEY =
            Pattern.compile("\"(project\\.(?:refusal|missing|notice|gap)\\.[A-Za-z.]*[A-Za-z])\"");

    @Test
    void hasAWordForEveryConstant() {
        var byPeople = Arrays.stream(ProjectAction.values())
                .filter(ProjectAction::isByPeople)
                .toArray(Enum<?>[]::new);
        var open = ProjectState.open().toArray(Enum<?>[]::new);
        var keys = Stream.of(
                        keys("state", ProjectState.values()),
                        keys("kind", ProjectKind.values()),
                        keys("action", ProjectAction.values()),
                        keys("do", byPeople),
                        keys("qualification", QualificationKind.values()),
                        keys("gap.qualification", QualificationKind.values()),
                        keys("refusal.nowIn", ProjectState.values()),
                        keys("waiting", open))
                .flatMap(all -> all)
                .toList();

        assertThat(LANGUAGES).allSatisfy(language -> assertThat(keys).allMatch(language::has));
    }

    @Test
    void hasATextForEveryRefusalNoticeAndGap() throws IOException {
        var keys = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java/io/gridkeeper/safety/project"))) {
            for (var source : sources.filter(Files::isRegularFile).toList()) {
                KEY.matcher(Files.readString(source)).results().forEach(found -> keys.add(found.group(1)));
            }
        }

        assertThat(keys).hasSizeGreaterThan(40);
        assertThat(LANGUAGES).allSatisfy(language -> assertThat(keys).allMatch(language::has));
    }

    private static Stream<String> keys(String name, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> "project." + name + "." + constant.name());
    }
}
