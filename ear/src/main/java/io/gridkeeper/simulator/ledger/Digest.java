package io.gridkeeper.simulator.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as hexadecimal digits. */
public record Digest(String hex) {

    public static Digest of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    public static Digest of(byte[] bytes, int from, int length) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(bytes, from, length);
            return new Digest(HexFormat.of().formatHex(sha.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Enough of the digest to tell rows apart in memory. */
    long fingerprint() {
        return Long.parseUnsignedLong(hex, 0, 16, 16);
    }
}
