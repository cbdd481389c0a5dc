package io.gridkeeper.foundation.identity;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * PBKDF2 hashes in the form {@code PBKDF2WithHmacSHA512:iterations:salt:hash}. Checking takes the same time whether
 * the account exists or not. The number of iterations is the one OWASP asks for HMAC-SHA-512.
 */
final class PasswordHash {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String NOBODYS = of("nobody has this password");

    private PasswordHash() {}

    static String of(String password) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var encoder = Base64.getEncoder();
        return ALGORITHM + ":" + ITERATIONS + ":" + encoder.encodeToString(salt) + ":"
                + encoder.encodeToString(derive(password, salt, ITERATIONS));
    }

    /** Whether the password belongs to the hash; without a hash the answer is no, after the same work. */
    static boolean matches(String password, @Nullable String hash) {
        var parts = (hash == null ? NOBODYS : hash).split(":", 4);
        var decoder = Base64.getDecoder();
        var derived = derive(password, decoder.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(derived, decoder.decode(parts[3])) && hash != null;
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        var spec = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            spec.clearPassword();
        }
    }
}
