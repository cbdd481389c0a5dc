package io.gridkeeper.marketing.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.marketing.collection.CollectionKind;
import io.gridkeeper.marketing.collection.CollectionState;
import io.gridkeeper.marketing.collection.DunningAction;
import io.gridkeeper.marketing.collection.DunningOutcome;
import io.gridkeeper.marketing.dashboard.AttendanceMark;
import io.gridkeeper.marketing.dashboard.BoardFigure;
import io.gridkeeper.marketing.diary.DiaryMark;
import io.gridkeeper.marketing.pay.PayRole;
import io.gridkeeper.marketing.pay.PayState;
import io.gridkeeper.marketing.territory.SalesPost;
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

/** Every refusal and every constant of teams, collection and pay has its words in both languages. */
class SalesTextsTest {

    private static final List<Messages> LANGUAGES =
            List.of(Messages.in(Locale.SIMPLIFIED_CHINESE), Messages.in(Locale.ENGLISH));
    private static final Pattern KEY =
            Pattern.compile("\"((?:team|collection|pay|dashboard)\\.[a-z]+(?:\\.[A-Za-z]+)+)\"");

    @Test
    void hasATextForEveryKeyOfTheCode() throws IOException {
        var keys = new TreeSet<String>();
        for (var capability : List.of("team", "collection", "pay", "dashboard")) {
            var folder = Path.of("src/main/java/io/gridkeeper/marketing", capability);
            if (Files.isDirectory(folder)) {
                try (var sources = Files.walk(folder)) {
                    for (var source : sources.filter(Files::isRegularFile).toList()) {
                        KEY.matcher(Files.readString(source)).results().forEach(found -> keys.add(found.group(1)));
                    }
                }
            }
        }

        assertThat(keys).hasSizeGreaterThan(40);
        assertThat(LANGUAGES).allSatisfy(language -> assertThat(keys).allMatch(language::has));
    }

    @Test
    void hasAWordForEveryConstant() {
        var keys = Stream.of(
                        keys("team.kind", MemberKind.values()),
                        keys("team.source", TaskSource.values()),
                        keys("team.state", TaskState.values()),
                        keys("team.decision", ConflictDecision.values()),
                        keys("collection.kind", CollectionKind.values()),
                        keys("collection.state", CollectionState.values()),
                        keys("collection.action", DunningAction.values()),
                        keys("collection.outcome", DunningOutcome.values()),
                        keys("pay.role", PayRole.values()),
                        keys("pay.state", PayState.values()),
                        keys("dashboard.figure", BoardFigure.values()),
                        keys("dashboard.mark", AttendanceMark.values()),
                        keys("dashboard.diary", DiaryMark.values()),
                        keys("dashboard.post", SalesPost.values()),
                        Stream.of("base", "reached", "area", "team", "score").map(step -> "pay.step." + step))
                .flatMap(all -> all)
                .toList();

        assertThat(LANGUAGES).allSatisfy(language -> assertThat(keys).allMatch(language::has));
    }

    private static Stream<String> keys(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> prefix + "." + constant.name());
    }
}
