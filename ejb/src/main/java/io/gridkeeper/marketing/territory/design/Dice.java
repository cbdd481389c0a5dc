package io.gridkeeper.marketing.territory.design;

/** Chance that repeats itself: xorshift after Marsaglia (2003), seeded through SplitMix. Nothing secret hangs on it. */
final class Dice {

    private long state;

    Dice(long seed) {
        long mixed = seed + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        mixed ^= mixed >>> 31;
        state = mixed == 0 ? 1 : mixed;
    }

    private long next() {
        state ^= state << 13;
        state ^= state >>> 7;
        state ^= state << 17;
        return state;
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return (int) (((next() >>> 33) * bound) >>> 31);
    }

    /** From 0 to below 1. */
    double share() {
        return (next() >>> 11) * 0x1p-53;
    }
}
