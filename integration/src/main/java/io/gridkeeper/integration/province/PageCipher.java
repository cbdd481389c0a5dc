package io.gridkeeper.integration.province;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.CBCBlockCipher;
import org.bouncycastle.crypto.paddings.PaddedBufferedBlockCipher;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;

/**
 * The ciphers platforms ask for. The weak choices are theirs: a key that is its own vector makes equal pages look equal,
 * so the transport has to be protected besides. Keys and vectors are 16 characters of ASCII.
 */
public enum PageCipher {
    /** AES/CBC/PKCS5, the key is its own initialisation vector (profile A, Jiangsu TCP). */
    AES_CBC_IV_KEY(1) {
        @Override
        byte[] seal(byte[] secret, byte[] clear) {
            return aes(secret, secret, clear);
        }
    },
    /** AES/CBC/PKCS5 with a vector of its own: the secret is 16 characters of key and 16 of vector (Jiangsu). */
    AES_CBC(2) {
        @Override
        byte[] seal(byte[] secret, byte[] clear) {
            return aes(Arrays.copyOf(secret, BLOCK), Arrays.copyOfRange(secret, BLOCK, 2 * BLOCK), clear);
        }
    },
    /** SM4/CBC/PKCS7 (GB/T 32907), the key is its own initialisation vector. */
    SM4_CBC_IV_KEY(1) {
        @Override
        byte[] seal(byte[] secret, byte[] clear) {
            return sm4(secret, secret, clear);
        }
    };

    private static final int BLOCK = 16;

    private final int blocks;

    PageCipher(int blocks) {
        this.blocks = blocks;
    }

    abstract byte[] seal(byte[] secret, byte[] clear);

    /** The secret as bytes; refuses one of the wrong length without repeating it. */
    byte[] secret(String text) {
        if (text.length() != blocks * BLOCK
                || !StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException(blocks * BLOCK + " ASCII characters");
        }
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] aes(byte[] key, byte[] vector, byte[] clear) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(vector));
            return cipher.doFinal(clear);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES", e);
        }
    }

    private static byte[] sm4(byte[] key, byte[] vector, byte[] clear) {
        PaddedBufferedBlockCipher cipher = new PaddedBufferedBlockCipher(CBCBlockCipher.newInstance(new SM4Engine()));
        cipher.init(true, new ParametersWithIV(new KeyParameter(key), vector));
        byte[] out = new byte[cipher.getOutputSize(clear.length)];
        int written = cipher.processBytes(clear, 0, clear.length, out, 0);
        try {
            return Arrays.copyOf(out, written + cipher.doFinal(out, written));
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("Encryption always fits its buffer", e);
        }
    }
}
