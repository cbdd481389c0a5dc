package io.gridkeeper.safety.risk;

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

class RiskTextsTest {

    private static final List<Messages> LANGUAGES =
            List.of(Messages.in(Locale.SIMPLIFIED_CHINESE), Messages.in(Locale.ENGLISH));
    private static final Pattern KEY =
            Pattern.compile("\"((?:risk|patrol)\\.(?:refusal|missing|notice|fault)\\.[A-Za-z.]*[A-Za-z])\"");

    @Test
    void hasAWordForEveryConstant() {
        var keys = Stream.of(
                        keys("level", RiskLevel.values()),
                        keys("colour", RiskColour.values()),
                        keys("pointKind", RiskPointKind.values()),
                        keys("controlLevel", ControlLevel.values()),
                        keys("measureSource", MeasureSource.values()),
                        keys("measureClass", MeasureClass.values()),
                        keys("measureSubclass", MeasureSubclass.values()),
                        keys("cycleUnit", CycleUnit.values()),
                        keys("checkDays", CheckDays.values()),
                        keys("workType", WorkType.values()),
                        keys("stage", AssessmentStage.values()),
                        keys("method", GradingMethod.values()),
                        keys("subject", RiskSubject.values()),
                        keys("action", RiskAction.values()),
                        keys("cause", ReassessmentCause.values()),
                        keys("identificationKind", IdentificationKind.values()),
                        keys("regimeKind", RegimeKind.values()),
                        keys("refusal.factors", GradingMethod.values()),
                        keys("refusal.factor", FactorAxis.values()),
                        keys("axis.LEC", FactorAxis.values()))
                .flatMap(all -> all)
                .toList();

        assertThat(LANGUAGES).allSatisfy(language -> assertThat(keys).allMatch(language::has));
    }

    @Test
    void hasATextForEveryRefusal() throws IOException {
        var keys = new TreeSet<String>();
        for (var capability : List.of("risk", "patrol")) {
            var folder = Path.of("src/main/java/io/gridkeeper/safety", capability);
            try (var sources = Files.walk(folder)) {
                for (var source : sources.filter(Files::isRegularFile).toList()) {
                    KEY.matcher(Files.readString(source)).results().forEach(found -> keys.add(found.group(1)));
                }
            }
        }

        assertThat(keys).hasSizeGreaterThan(30);
        assertThat(LANGUAGES).allSatisfy(language -> assertThat(keys).allMatch(language::has));
    }

    private static Stream<String> keys(String name, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> "risk." + name + "." + constant.name());
    }
}
