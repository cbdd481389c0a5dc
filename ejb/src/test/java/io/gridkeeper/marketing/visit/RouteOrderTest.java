package io.gridkeeper.marketing.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RouteOrderTest {

    private static final double A_LITTLE = 0.01;

    /** Turning pieces and moving places does not always find the very shortest way; it never misses it by more. */
    private static final double NEARLY = 1.25;

    @Property(tries = 100)
    void isNearlyAsShortAsTheShortestOfAllWays(@ForAll("places") List<Spot> places) {
        var way = RouteOrder.of(places, null);

        assertThat(way).containsExactlyInAnyOrderElementsOf(all(places));
        double shortest = shortest(places, null);
        assertThat(RouteOrder.length(places, null, way))
                .isGreaterThanOrEqualTo(shortest - A_LITTLE)
                .isLessThanOrEqualTo(shortest * NEARLY + A_LITTLE);
    }

    @Property(tries = 100)
    void setsOutFromWhereSomebodyIs(@ForAll("places") List<Spot> places, @ForAll("spots") Spot start) {
        var way = RouteOrder.of(places, start);

        assertThat(way).containsExactlyInAnyOrderElementsOf(all(places));
        double shortest = shortest(places, start);
        assertThat(RouteOrder.length(places, start, way))
                .isGreaterThanOrEqualTo(shortest - A_LITTLE)
                .isLessThanOrEqualTo(shortest * NEARLY + A_LITTLE);
    }

    @Property(tries = 100)
    void givesTheSameWayForTheSamePlaces(@ForAll("places") List<Spot> places) {
        assertThat(RouteOrder.of(places, null)).isEqualTo(RouteOrder.of(List.copyOf(places), null));
    }

    @Test
    void followsAStreetFromOneEndToTheOther() {
        var street =
                List.of(new Spot(117.02, 36.6), new Spot(117.00, 36.6), new Spot(117.03, 36.6), new Spot(117.01, 36.6));

        assertThat(RouteOrder.of(street, null)).containsExactly(1, 3, 0, 2);
        assertThat(RouteOrder.of(street, new Spot(117.04, 36.6))).containsExactly(2, 0, 3, 1);
        assertThat(RouteOrder.of(List.of(), null)).isEmpty();
    }

    @Provide
    Arbitrary<List<Spot>> places() {
        return spots().list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<Spot> spots() {
        return Combinators.combine(
                        Arbitraries.doubles().between(116.5, 117.5).ofScale(4),
                        Arbitraries.doubles().between(36.2, 37.2).ofScale(4))
                .as(Spot::new);
    }

    private static List<Integer> all(List<Spot> places) {
        return IntStream.range(0, places.size()).boxed().toList();
    }

    private static double shortest(List<Spot> places, @Nullable Spot start) {
        return places.stream()
                .mapToDouble(first ->
                        (start == null ? 0 : start.metresTo(first)) + shortestFrom(first, without(places, first)))
                .min()
                .orElse(0);
    }

    private static double shortestFrom(Spot here, List<Spot> left) {
        return left.stream()
                .mapToDouble(next -> here.metresTo(next) + shortestFrom(next, without(left, next)))
                .min()
                .orElse(0);
    }

    private static List<Spot> without(List<Spot> places, Spot one) {
        var left = new ArrayList<>(places);
        left.remove(one);
        return left;
    }
}
