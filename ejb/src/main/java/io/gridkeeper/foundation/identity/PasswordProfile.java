package io.gridkeeper.foundation.identity;

import io.gridkeeper.foundation.kernel.Refusal;
import java.util.Locale;

/**
 * What a password must be (profile of GB/T 22239): ten to 128 characters of three kinds out of lower case, upper case,
 * digit and other; it does not contain a login of four or more
 * characters. That it differs from the old one is checked where the old one is known.
 */
final class PasswordProfile {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;
    private static final int KINDS = 3;
    private static final int TELLING = 4;

    private PasswordProfile() {}

    static void check(String password, String login) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw Refusal.invalid("identity.password.length", SHORTEST, LONGEST);
        }
        if (kinds(password) < KINDS) {
            throw Refusal.invalid("identity.password.kinds", KINDS);
        }
        if (login.length() >= TELLING && password.toLowerCase(Locale.ROOT).contains(login)) {
            throw Refusal.invalid("identity.password.containsLogin");
        }
    }

    private static long kinds(String password) {
        return password.chars().mapToObj(Kind::of).distinct().count();
    }

    private enum Kind {
        LOWER,
        UPPER,
        DIGIT,
        OTHER;

        static Kind of(int character) {
            if (Character.isLowerCase(character)) {
                return LOWER;
            }
            if (Character.isUpperCase(character)) {
                return UPPER;
            }
            return Character.isDigit(character) ? DIGIT : OTHER;
        }
    }
}
