package io.gridkeeper.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

    @ParameterizedTest
    @CsvSource({
        "Short-1,identity.password.length",
        "onlylowercase,identity.password.kinds",
        "lower12345678,identity.password.kinds",
        "Limin-2026-xyz,identity.password.containsLogin"
    })
    void refusesWeakPasswords(String password, String key) {
        assertThatThrownBy(() -> PasswordProfile.check(password, "limin"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gridkeeper-2026", "abcdefgh-12", "网格管家Grid2026", "1234567aB."})
    void takesThreeKindsOfCharacters(String password) {
        assertThatCode(() -> PasswordProfile.check(password, "limin")).doesNotThrowAnyException();
    }

    @Test
    void doesNotMindALoginTooShortToTell() {
        assertThatCode(() -> PasswordProfile.check("Clinic-2026", "li")).doesNotThrowAnyException();
    }

    @Test
    void makesFirstPasswordsThatPassTheProfile() {
        assertThatCode(() -> PasswordProfile.check(Secrets.firstPassword(), "limin"))
                .doesNotThrowAnyException();
    }

    @Test
    void recognisesAPasswordByItsHash() {
        var hash = PasswordHash.of("Gridkeeper-2026");

        assertThat(PasswordHash.matches("Gridkeeper-2026", hash)).isTrue();
        assertThat(PasswordHash.matches("gridkeeper-2026", hash)).isFalse();
        assertThat(PasswordHash.matches("Gridkeeper-2026", null)).isFalse();
    }

    @Test
    void saltsEveryHash() {
        assertThat(PasswordHash.of("Gridkeeper-2026")).isNotEqualTo(PasswordHash.of("Gridkeeper-2026"));
    }

    @Test
    void makesTheFirstAdministratorChangeThePassword() {
        var administrator = FirstAdministrator.administrator("Start-2026-xyz");

        assertThat(administrator.effectiveRoles()).containsExactly(Roles.NEWCOMER);
    }

    @Test
    void doesNotStartWithAWeakFirstPassword() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FirstAdministrator.administrator("admin"))
                .withMessageContaining("GRIDKEEPER_ADMIN_PASSWORD");
    }
}
