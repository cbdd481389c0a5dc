package io.gridkeeper.simulator.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridkeeper.simulator.http.HttpRefusal;
import io.gridkeeper.simulator.schema.Wording;
import java.io.IOException;
import java.util.Base64;

/** The "Yantai" envelope: a JSON object with {@code datas} alone, base64 of the enciphered page. */
final class Envelope {
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build());

    private final PageCipher cipher;

    Envelope(PageCipher cipher) {
        this.cipher = cipher;
    }

    /** The page in clear. */
    byte[] open(byte[] body) {
        return cipher.decipher(decoded(datas(body)));
    }

    private static String datas(byte[] body) {
        try {
            JsonNode root = JSON.readTree(body);
            if (root.isObject() && root.size() == 1 && root.path("datas").isTextual()) {
                return root.path("datas").textValue();
            }
        } catch (IOException e) {
            // Told to the sender below, as any other body that is no envelope.
        }
        throw new HttpRefusal(400, Wording.of("bodyNotEnvelope"));
    }

    private static byte[] decoded(String datas) {
        try {
            return Base64.getDecoder().decode(datas);
        } catch (IllegalArgumentException e) {
            throw new HttpRefusal(400, Wording.of("datasNotBase64"));
        }
    }
}
