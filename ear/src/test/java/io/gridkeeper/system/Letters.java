package io.gridkeeper.system;

import java.util.concurrent.ThreadLocalRandom;

/** Marks of letters alone, for texts in which the suite takes digits for the number of a house, a person or a telephone. */
public final class Letters {

    private Letters() {}

    /** So many letters that nobody else has. */
    public static String random(int number) {
        return ThreadLocalRandom.current()
                .ints(number, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
