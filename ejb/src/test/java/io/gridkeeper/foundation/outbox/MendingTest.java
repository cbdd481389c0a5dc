package io.gridkeeper.foundation.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gridkeeper.foundation.kernel.Refusal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MendingTest {

    private static final String PAYLOAD = """
        {"id":"0b9f0f0e-6b1c-4f0e-9d5c-2f7a3f1d9a01","number":"YH-2026-000123",
         "finding":{"name":"配电箱","description":"门未关","level":"GENERAL","source":"DAILY","category":"ELECTRICAL",
                    "registeredBy":"OTHER","foundAt":"2026-09-25T02:30:00Z","finder":"李强"},
         "rectification":{"state":"RECTIFYING","handling":"BY_DEADLINE","deadline":"2026-09-30"},
         "photos":{"before":[],"after":[],"attachments":[]},"links":{"riskObjectCode":"G-07"},"extras":{},
         "audit":{"deleted":false,"createdAt":"2026-09-25T02:30:00Z","createdBy":"李强",
                  "updatedAt":"2026-09-25T02:31:00Z","updatedBy":"李强"}}\
        """;

    @Test
    void offersTheTextsOfPartsThatExist() {
        assertThat(Mending.fields("HAZARD", PAYLOAD))
                .containsEntry("/finding/name", "配电箱")
                .containsEntry("/rectification/measures", "")
                .doesNotContainKey("/acceptance/person");
    }

    @Test
    void changesOnlyWhatWasAskedFor() {
        var mended = Mending.mended("HAZARD", PAYLOAD, Map.of("/finding/name", "二车间配电箱"));

        assertThat(mended).contains("二车间配电箱").contains("\"description\":\"门未关\"");
    }

    @Test
    void refusesToTouchIdentityAndState() {
        refuses("/id", "x");
        refuses("/rectification/state", "ACCEPTED");
        refuses("/audit/createdAt", "2020-01-01T00:00:00Z");
        refuses("not a pointer", "x");
    }

    @Test
    void refusesWhatDoesNotMakeAWholeRecord() {
        refuses("/rectification/deadline", "tomorrow");
        refuses("/rectification/deadline", "");
        refuses("/rectification/costYuan", "much");
    }

    private static void refuses(String field, String value) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Mending.mended("HAZARD", PAYLOAD, Map.of(field, value)));
    }
}
