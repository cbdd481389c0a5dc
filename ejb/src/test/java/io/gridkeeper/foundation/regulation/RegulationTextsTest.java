package io.gridkeeper.foundation.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.calendar.DayKind;
import io.gridkeeper.foundation.calendar.DayUnit;
import io.gridkeeper.foundation.kernel.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys that are put together at run time exist in both languages. */
class RegulationTextsTest {

    @ParameterizedTest
    @MethodSource("keys")
    void hasATextForEveryKeyPutTogether(String key) {
        assertThat(Messages.in(Messages.CHINESE).has(key)).isTrue();
        assertThat(Messages.in(Locale.ENGLISH).has(key)).isTrue();
    }

    static Stream<String> keys() {
        return Stream.of(
                        choices(),
                        names("regulation.Lead.", Lead.values()),
                        names("regulation.profile.", DeadlineProfile.values()),
                        names("calendar.DayKind.", DayKind.values()),
                        names("calendar.unit.", DayUnit.values()),
                        names("calendar.unitName.", DayUnit.values()),
                        CompanySettings.DEFAULT.named().keySet().stream().map(name -> "regulation.setting." + name),
                        new LibraryTexts().clauses().map(clause -> "regulation.capability." + clause.capability()),
                        Stream.of("working", "calendar", "capped")
                                .flatMap(kind -> Stream.of("", ".provisional")
                                        .map(suffix -> "regulation.limit." + kind + suffix)))
                .flatMap(keys -> keys)
                .distinct();
    }

    private static Stream<String> choices() {
        return Arrays.stream(DeadlineProfile.values())
                .flatMap(profile -> profile.rules().stream()
                        .map(rule -> rule.choice(profile).labelKey()));
    }

    private static Stream<String> names(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants).map(constant -> prefix + constant.name());
    }
}
