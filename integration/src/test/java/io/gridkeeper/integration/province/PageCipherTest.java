package io.gridkeeper.integration.province;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.CBCBlockCipher;
import org.bouncycastle.crypto.paddings.PaddedBufferedBlockCipher;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;
import org.junit.jupiter.api.Test;

class PageCipherTest {

    private static final byte[] CLEAR = "[{\"dangerName\":\"配电箱\"}]".getBytes(UTF_8);

    @Test
    void sealsWithTheKeyAsItsOwnVector() throws GeneralSecurityException {
        byte[] key = PageCipher.AES_CBC_IV_KEY.secret("gridkeeper-demo1");

        assertThat(opened(key, key, PageCipher.AES_CBC_IV_KEY.seal(key, CLEAR))).isEqualTo(CLEAR);
    }

    @Test
    void sealsWithAVectorOfItsOwn() throws GeneralSecurityException {
        byte[] secret = PageCipher.AES_CBC.secret("gridkeeper-demo1vector-of-16-chr");

        byte[] sealed = PageCipher.AES_CBC.seal(secret, CLEAR);

        assertThat(opened("gridkeeper-demo1".getBytes(UTF_8), "vector-of-16-chr".getBytes(UTF_8), sealed))
                .isEqualTo(CLEAR);
    }

    @Test
    void sealsWithSm4() throws Exception {
        byte[] key = PageCipher.SM4_CBC_IV_KEY.secret("gridkeeper-demo1");
        byte[] sealed = PageCipher.SM4_CBC_IV_KEY.seal(key, CLEAR);
        var cipher = new PaddedBufferedBlockCipher(CBCBlockCipher.newInstance(new SM4Engine()));
        cipher.init(false, new ParametersWithIV(new KeyParameter(key), key));

        byte[] out = new byte[sealed.length];
        int length = cipher.processBytes(sealed, 0, sealed.length, out, 0);
        length += cipher.doFinal(out, length);

        assertThat(new String(out, 0, length, UTF_8)).isEqualTo(new String(CLEAR, UTF_8));
    }

    @Test
    void sealsOneBlockAsTheStandardDoes() {
        // GB/T 32907-2016, example A.1: CBC enciphers clear xor vector first, so zeros under key = vector are the key
        // itself
        byte[] key = HexFormat.of().parseHex("0123456789abcdeffedcba9876543210");

        byte[] sealed = PageCipher.SM4_CBC_IV_KEY.seal(key, new byte[16]);

        assertThat(HexFormat.of().formatHex(sealed, 0, 16)).isEqualTo("681edf34d206965e86b3e94f536e4246");
    }

    @Test
    void refusesASecretOfTheWrongLengthWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PageCipher.AES_CBC_IV_KEY.secret("too-short"))
                .withMessageNotContaining("too-short");
        assertThatIllegalArgumentException().isThrownBy(() -> PageCipher.AES_CBC.secret("gridkeeper-demo1"));
        assertThatIllegalArgumentException().isThrownBy(() -> PageCipher.AES_CBC_IV_KEY.secret("gridkeeper-demo一"));
    }

    private static byte[] opened(byte[] key, byte[] vector, byte[] sealed) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(vector));
        return cipher.doFinal(sealed);
    }
}
