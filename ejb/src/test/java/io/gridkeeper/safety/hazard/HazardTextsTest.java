package io.gridkeeper.safety.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything a person may read of hazards has its text in both languages. */
class HazardTextsTest {

    private static final List<Messages> LANGUAGES =
            List.of(Messages.in(Locale.SIMPLIFIED_CHINESE), Messages.in(Locale.ENGLISH));
    private static final Pattern KEY =
            Pattern.compile("\"(hazard\\.(?:refusal|missing|notice)\\.[A-Za-z.]*[A-Za-z])\"");

    @Test
    void hasAWordForEveryConstant() {
        var keys = Stream.of(
                        keys("state", HazardState.values()),
                        keys("grade", HazardGrade.values()),
                        keys("handling", HazardHandling.values()),
                        keys("category", HazardCategory.values()),
                        keys("source", HazardSource.values()),
                        keys("action", HazardAction.values()),
                        keys("punctuality", Punctuality.values()),
                        keys("photoMoment", PhotoMoment.values()),
                        keys("deskPile", DeskPile.values()),
                        keys("sort", HazardSort.values()),
                        keys("refusal.nowIn", HazardState.values()))
                .flatMap(all -> all)
                .toList();

        assertThat(LANGUAGES).allSatisfy(language -> assertThat(keys).allMatch(language::has));
    }

    @Test
    void hasATextForEveryRefusalAndNotice() throws IOException {
        var keys = new java.util.TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java/io/gridkeeper/safety/hazard"))) {
            for (var source : sources.filter(Files::isRegularFile).toList()) {
                KEY.matcher(Files.readString(source)).results().forEach(found -> keys.add(found.group(1)));
            }
        }

        assertThat(keys).hasSizeGreaterThan(40);
        assertThat(LANGUAGES).allSatisfy(language -> assertThat(keys).allMatch(language::has));
    }

    private static Stream<String> keys(String name, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> "hazard." + name + "." + constant.name());
    }
}
