package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.kernel.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Numbers under lock: AES-256 in GCM with a fresh nonce for each, bound to the contact they belong to, so that one moved
 * to another row does not open. Equal numbers are found by a keyed digest, which tells nothing without the key.
 */
final class PhoneVault {

    private static final int KEY_LENGTH = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int DIGEST_BYTES = 20;
    private static final String AES = "AES";
    private static final String HMAC = "HmacSHA256";

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec lock;
    private final byte[] digestKey;

    /** @param secret at least 32 bytes that nobody guesses */
    PhoneVault(byte[] secret) {
        if (secret.length < KEY_LENGTH) {
            throw new IllegalArgumentException("A key of " + KEY_LENGTH + " bytes is needed");
        }
        lock = new SecretKeySpec(mac(secret, "lock"), AES);
        digestKey = mac(secret, "digest");
    }

    /** Locks a number for one owner, such as the contact's own key. */
    String lock(String number, String owner) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var locked = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(number.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(NONCE + locked.length)
                            .put(nonce)
                            .put(locked)
                            .array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Opens what was locked for this owner; refuses what another key or owner locked, or what was tampered with. */
    String open(String locked, String owner) {
        var bytes = Base64.getDecoder().decode(locked);
        try {
            var nonce = Arrays.copyOf(bytes, NONCE);
            var plain = cipher(Cipher.DECRYPT_MODE, nonce, owner).doFinal(bytes, NONCE, bytes.length - NONCE);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException otherKey) {
            throw Refusal.conflict("customer.refusal.phoneKey");
        }
    }

    /** Equal for equal numbers. */
    String digest(String number) {
        return HexFormat.of().formatHex(mac(digestKey, number), 0, DIGEST_BYTES);
    }

    private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, lock, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
