package io.gridkeeper.marketing.target;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts of a whole by weights, in the smallest unit there is (fen, pieces), by the method of the largest remainder: the
 * parts always add up to the whole, none is further than one unit from its exact share, and the same weights always give
 * the same parts. Without any weight the whole is shared evenly.
 */
final class Shares {

    private Shares() {}

    /** The parts in the order of the weights. Refuses negative amounts and weights. */
    static long[] of(long whole, long... weights) {
        if (whole < 0 || weights.length == 0 || Arrays.stream(weights).anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("whole " + whole + " by " + Arrays.toString(weights));
        }
        var sum = Arrays.stream(weights).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        return sum.signum() == 0 ? of(whole, even(weights.length)) : byRemainder(whole, weights, sum);
    }

    private static long[] byRemainder(long whole, long[] weights, BigInteger sum) {
        var parts = new long[weights.length];
        var remainders = new BigInteger[weights.length];
        long left = whole;
        for (int i = 0; i < weights.length; i++) {
            var share = BigInteger.valueOf(whole)
                    .multiply(BigInteger.valueOf(weights[i]))
                    .divideAndRemainder(sum);
            parts[i] = share[0].longValueExact();
            remainders[i] = share[1];
            left -= parts[i];
        }
        for (int i : largestFirst(remainders)) {
            if (left-- <= 0) {
                break;
            }
            parts[i]++;
        }
        return parts;
    }

    /** Of equal remainders the earlier comes first. */
    private static List<Integer> largestFirst(BigInteger[] remainders) {
        return IntStream.range(0, remainders.length)
                .boxed()
                .sorted(Comparator.<Integer, BigInteger>comparing(i -> remainders[i])
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static long[] even(int parts) {
        var weights = new long[parts];
        Arrays.fill(weights, 1);
        return weights;
    }
}
