package io.gridkeeper.simulator.exchange;

import io.gridkeeper.simulator.http.HttpRefusal;
import io.gridkeeper.simulator.schema.Wording;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES/CBC/PKCS5 with the key as its own initialisation vector, as the receivers of profile A have it. */
public final class PageCipher {
    /** The only cipher so far, as it is named on the command line. */
    public static final String AES_CBC_IV_KEY = "AES-CBC-IV-KEY";

    private final SecretKeySpec key;
    private final IvParameterSpec vector;

    public PageCipher(String key) {
        byte[] bytes = key.getBytes(StandardCharsets.US_ASCII);
        this.key = new SecretKeySpec(bytes, "AES");
        vector = new IvParameterSpec(bytes);
    }

    byte[] decipher(byte[] secret) {
        try {
            // What the platforms of profile A do, weak as it is; the simulator has to speak as they do.
            Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
            cipher.init(Cipher.DECRYPT_MODE, key, vector);
            return cipher.doFinal(secret);
        } catch (GeneralSecurityException e) {
            throw new HttpRefusal(400, Wording.of("datasNotDeciphered"));
        }
    }
}
