package io.gridkeeper.foundation.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random secrets for tokens and first passwords, and the digest under which a token is kept. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String TOKEN_MARK = "gk_";
    private static final int TOKEN_BYTES = 32;
    private static final String UNMISTAKABLE = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int PASSWORD_LENGTH = 14;
    private static final String KINDS = "-aZ7";

    private Secrets() {}

    static String token() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return TOKEN_MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A first password: letters and digits nobody mistakes, with one of each kind the profile asks for. */
    static String firstPassword() {
        var password = new StringBuilder(PASSWORD_LENGTH + KINDS.length());
        for (int i = 0; i < PASSWORD_LENGTH; i++) {
            password.append(UNMISTAKABLE.charAt(RANDOM.nextInt(UNMISTAKABLE.length())));
        }
        return password.append(KINDS).toString();
    }

    /** A token has 256 random bits: a plain SHA-256 of it cannot be reversed, so no slow hash is needed. */
    static String digest(String secret) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
