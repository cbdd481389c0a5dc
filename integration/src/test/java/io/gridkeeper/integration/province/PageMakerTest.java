package io.gridkeeper.integration.province;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridkeeper.foundation.outbox.Claim;
import io.gridkeeper.foundation.outbox.Message;
import io.gridkeeper.foundation.outbox.Reason;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class PageMakerTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KEY = "gridkeeper-demo1";
    private static final PlatformProfile PROFILE = PlatformProfile.load("province-a");

    @Test
    void sealsTheRowsInTheEnvelope() throws Exception {
        Page page = maker(0).make(claim("HAZARD", good(1), good(2)));

        JsonNode body = JSON.readTree(page.body());
        assertThat(body.size()).isEqualTo(1);
        JsonNode rows = JSON.readTree(opened(body.path("datas").asText()));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).path("dangerName").asText()).isEqualTo("配电箱");
        assertThat(page.rows()).containsEntry(id(1), 1L).containsEntry(id(2), 2L);
        assertThat(page.path()).isEqualTo("sec_hidden_danger_info");
    }

    @Test
    void leavesOutWhatDoesNotFitAndSendsTheRest() {
        Page page = maker(0).make(claim("HAZARD", good(1), message(2, "{}"), good(3)));

        assertThat(page.rows().values()).containsExactly(1L, 3L);
        assertThat(page.unmappable()).containsOnlyKeys(2L);
    }

    @Test
    void sendsNothingWhenNothingFits() {
        Page page = maker(0).make(claim("HAZARD", message(1, "{}")));

        assertThat(page.isEmpty()).isTrue();
        assertThat(page.body()).isEmpty();
    }

    @Test
    void putsBackWhatFindsNoRoom() {
        Page page = maker(9_000_000).make(claim("HAZARD", good(1), good(2), good(3)));

        assertThat(page.rows().values()).containsExactly(1L, 2L);
        assertThat(page.putBack()).containsExactly(3L);
    }

    @Test
    void setsAsideAKindThePlatformDoesNotTake() {
        Page page = maker(0).make(claim("PATROL", good(1)));

        assertThat(page.unmappable()).isEqualTo(Map.of(1L, Reason.of("outbox.reason.kindNotTaken", "PATROL")));
    }

    private static PageMaker maker(int pictureBytes) {
        return new PageMaker(
                PROFILE, new RowMapper(PROFILE, "123456789", (file, most) -> Optional.of(new byte[pictureBytes])), KEY);
    }

    private static Claim claim(String kind, Message... messages) {
        return new Claim("province-a", kind, 1, 0, List.of(messages));
    }

    private static Message good(long entry) {
        return message(entry, """
            {"id":"%s","finding":{"name":"配电箱","description":"门未关","level":"GENERAL","source":"DAILY",
             "category":"SAFETY","registeredBy":"OTHER","foundAt":"2026-09-25T02:30:00Z","finder":"李强"},
             "rectification":{"state":"RECTIFYING","handling":"BY_DEADLINE","deadline":"2026-09-30"},
             "photos":{"before":[1]},"links":{"riskObjectCode":"G-07"},
             "audit":{"deleted":false,"createdAt":"2026-09-25T02:30:00Z","createdBy":"李强",
                      "updatedAt":"2026-09-25T02:30:00Z","updatedBy":"李强"}}\
            """.formatted(id(entry)));
    }

    private static Message message(long entry, String payload) {
        return new Message(entry, id(entry), payload, true, 0, null);
    }

    private static String id(long entry) {
        return "00000000-0000-4000-8000-%012d".formatted(entry);
    }

    private static byte[] opened(String datas) throws Exception {
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(KEY.getBytes(), "AES"), new IvParameterSpec(KEY.getBytes()));
        return cipher.doFinal(Base64.getDecoder().decode(datas));
    }
}
