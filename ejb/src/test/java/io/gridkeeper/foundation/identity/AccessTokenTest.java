package io.gridkeeper.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccessTokenTest {

    private static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");

    private final AccessToken token =
            new AccessToken(1, "script", "gk_secret-secret", NOON, NOON.plus(Duration.ofDays(1)));

    @Test
    void worksUntilItExpires() {
        assertThat(token.isUsable(NOON.plus(Duration.ofDays(1)).minusSeconds(1)))
                .isTrue();
        assertThat(token.isUsable(NOON.plus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void endsWhenItIsRevoked() {
        token.revoke(NOON);

        assertThat(token.isUsable(NOON)).isFalse();
    }

    @Test
    void makesSecretsNobodyGuesses() {
        assertThat(Secrets.token()).startsWith("gk_").hasSize(46).isNotEqualTo(Secrets.token());
        assertThat(Secrets.digest("gk_a")).hasSize(64).isNotEqualTo(Secrets.digest("gk_b"));
    }
}
