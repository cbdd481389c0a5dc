package io.gridkeeper.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");

    private Account account;

    @BeforeEach
    void open() {
        account = new Account(new NewAccount(" LiMin ", "李敏", 2L, Set.of()));
    }

    @Test
    void keepsLoginsInLowerCase() {
        assertThat(account.login()).isEqualTo("limin");
    }

    @Test
    void staysOpenAfterFourFailures() {
        fail(4, NOON);

        assertThat(account.isLocked(NOON)).isFalse();
    }

    @Test
    void locksForTenMinutesAfterFiveFailures() {
        fail(5, NOON);

        assertThat(account.isLocked(NOON.plus(Duration.ofMinutes(10)).minusSeconds(1)))
                .isTrue();
        assertThat(account.isLocked(NOON.plus(Duration.ofMinutes(10)))).isFalse();
    }

    @Test
    void countsAnewAfterALockHasRunOut() {
        fail(5, NOON);
        var later = NOON.plus(Duration.ofMinutes(11));

        fail(4, later);

        assertThat(account.isLocked(later)).isFalse();
    }

    @Test
    void forgetsFailuresAfterASuccess() {
        fail(4, NOON);

        account.loginSucceeded(NOON);
        fail(4, NOON);

        assertThat(account.isLocked(NOON)).isFalse();
    }

    @Test
    void endsSessionsWhenRolesOrPasswordChange() {
        var stamps = Set.of(
                stampAfter(() -> account.grant(Set.of(Roles.GRID_OFFICE))),
                stampAfter(() -> account.changePassword("hash", NOON)),
                stampAfter(() -> account.giveFirstPassword("hash", true)),
                stampAfter(account::deactivate));

        assertThat(stamps).hasSize(4);
    }

    @Test
    void keepsItsSessionsWhenTheSameRolesAreGrantedAgain() {
        account.grant(Set.of(Roles.GRID_OFFICE));
        int before = account.stamp();

        account.grant(Set.of(Roles.GRID_OFFICE));

        assertThat(account.stamp()).isEqualTo(before);
    }

    private int stampAfter(Runnable change) {
        change.run();
        return account.stamp();
    }

    private void fail(int times, Instant at) {
        for (int i = 0; i < times; i++) {
            account.loginFailed(at);
        }
    }
}
