package io.gridkeeper.marketing.target;

import io.gridkeeper.foundation.kernel.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Twelve amounts, January first, in the smallest unit. */
public record Months(List<Long> amounts) {

    public static final int COUNT = 12;
    static final Months NONE = of(new long[COUNT]);

    private static final long MOST = 100_000_000_000_000L;

    public Months {
        amounts = List.copyOf(amounts);
        if (amounts.size() != COUNT || amounts.stream().anyMatch(amount -> amount < 0 || amount > MOST)) {
            throw Refusal.invalid("target.refusal.months", COUNT);
        }
    }

    static Months of(long... amounts) {
        return new Months(Arrays.stream(amounts).boxed().toList());
    }

    static Months parse(String text) {
        return new Months(Stream.of(text.split(",", -1)).map(Long::valueOf).toList());
    }

    String text() {
        return amounts.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** A month from 1 to 12. */
    public long of(int month) {
        return amounts.get(month - 1);
    }

    public long total() {
        return amounts.stream().mapToLong(Long::longValue).sum();
    }

    /** January up to and including a month from 0 to 12. */
    long upTo(int month) {
        return amounts.stream().limit(month).mapToLong(Long::longValue).sum();
    }

    Months plus(Months other) {
        return of(both(other)
                .map(pair -> amounts.get((int) pair) + other.amounts.get((int) pair))
                .toArray());
    }

    /** What is missing up to another one, month by month; below zero where there is too much. */
    List<Long> missingTo(Months whole) {
        return both(whole)
                .map(at -> whole.amounts.get((int) at) - amounts.get((int) at))
                .boxed()
                .toList();
    }

    private static LongStream both(Months other) {
        return LongStream.range(0, other.amounts.size());
    }

    /** Every month spread over parts by the same weights; the parts of each month add up to it. */
    List<Months> spread(long... weights) {
        var parts = new long[weights.length][COUNT];
        for (int month = 0; month < COUNT; month++) {
            var shares = Shares.of(amounts.get(month), weights);
            for (int part = 0; part < shares.length; part++) {
                parts[part][month] = shares[part];
            }
        }
        return IntStream.range(0, parts.length)
                .mapToObj(part -> of(parts[part]))
                .toList();
    }
}
