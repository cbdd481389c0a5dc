package io.gridkeeper.foundation.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollisionTest {

    @Test
    void tellsWhoChangedTheSameThingFirstHoweverDeepItIsWrapped() {
        var slower = new EJBException(new IllegalStateException(new OptimisticLockException("stale")));

        assertThat(Collision.in(slower)).contains(Collision.CHANGED_MEANWHILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03", "HYT00"})
    void tellsWhoWaitedInVain(String state) {
        assertThat(Collision.in(new EJBException(new IllegalStateException(new SQLException("locked", state)))))
                .contains(Collision.CHANGED_MEANWHILE);
    }

    @Test
    void tellsADoubledKey() {
        assertThat(Collision.in(new IllegalStateException(new SQLException("unique", "23505"))))
                .contains(Collision.EXISTS_ALREADY);
    }

    @Test
    void seesNoneInAnythingElse() {
        assertThat(Collision.in(new IllegalStateException(new SQLException("no table", "42P01"))))
                .isEmpty();
        assertThat(Collision.in(new SQLException("no state"))).isEmpty();
    }

    @Test
    void refusesTheSlowerOfTwoByTheGivenKey() {
        assertThatThrownBy(() -> Collision.refuse(CollisionTest::stale, "order.refusal.changedMeanwhile", "GD-1"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                    assertThat(refusal.key()).isEqualTo("order.refusal.changedMeanwhile");
                    assertThat(refusal.args()).containsExactly("GD-1");
                });
    }

    @Test
    void letsADoubledKeyGoOnWhereItStandsForNothing() {
        assertThatThrownBy(() -> Collision.refuse(CollisionTest::doubled, "order.refusal.changedMeanwhile"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Collision.refuse(
                        CollisionTest::doubled,
                        collision -> Optional.of(Refusal.conflict("visit.refusal.plannedAlready"))))
                .isInstanceOf(Refusal.class);
    }

    private static void stale() {
        throw new OptimisticLockException("stale");
    }

    private static void doubled() {
        throw new IllegalStateException(new SQLException("unique", "23505"));
    }
}
