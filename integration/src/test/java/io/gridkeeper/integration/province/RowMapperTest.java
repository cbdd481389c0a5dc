package io.gridkeeper.integration.province;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridkeeper.foundation.outbox.Message;
import io.gridkeeper.foundation.outbox.Reason;
import io.gridkeeper.foundation.outbox.canonical.HazardPayload;
import io.gridkeeper.integration.province.RowMapper.Mapped;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RowMapperTest {

    private static final PlatformProfile PROFILE = PlatformProfile.load("province-a");
    private static final byte[] PICTURE = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1};
    private static final String ACCEPTED = """
        {"id":"0b9f0f0e-6b1c-4f0e-9d5c-2f7a3f1d9a01","number":"YH-2026-000123",
         "finding":{"name":"配电箱门未关","description":"二车间配电箱门未关闭","level":"MAJOR","source":"DAILY",
                    "category":"ELECTRICAL","registeredBy":"OTHER","foundAt":"2026-09-25T02:30:00Z","finder":"李强"},
         "rectification":{"state":"ACCEPTED","handling":"BY_DEADLINE","reason":"疏忽","measures":"加锁",
                          "costYuan":1250.50,"responsible":"赵刚","deadline":"2026-09-30"},
         "acceptance":{"person":"王芳","at":"2026-09-28T16:00:00Z","comment":"已整改"},
         "photos":{"before":[11],"after":[12],"attachments":[]},"links":{"riskObjectCode":"G-07"},"extras":{},
         "audit":{"deleted":false,"createdAt":"2026-09-25T02:31:00Z","createdBy":"李强",
                  "updatedAt":"2026-09-28T16:00:05Z","updatedBy":"王芳"}}\
        """;

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "id, 0b9f0f0e-6b1c-4f0e-9d5c-2f7a3f1d9a01",
        "companyCode, 123456789",
        "deleted, 0",
        "createDate, 20260925103100",
        "createBy, 李强",
        "updateDate, 20260929000005",
        "updateBy, 王芳",
        "hazardCode, G-07",
        "dangerName, 配电箱门未关",
        "dangerLevel, 1",
        "registTime, 20260925103000",
        "registrant, 李强",
        "dangerSrc, 1",
        "dangerManageType, 1",
        "hazardDangerType, 3",
        "hazardCategory, 0",
        "dangerDesc, 二车间配电箱门未关闭",
        "dangerReason, 疏忽",
        "controlMeasures, 加锁",
        "cost, 0.12505",
        "liablePerson, 赵刚",
        "dangerManageDeadline, 20260930235959",
        "checkAcceptPerson, 王芳",
        "checkAcceptTime, 20260929000000",
        "checkAcceptComment, 已整改",
        "dangerState, 9"
    })
    void writesEachFieldAsThePlatformHasIt(String field, String expected) {
        assertThat(row(ACCEPTED, false).path(field).asText()).isEqualTo(expected);
    }

    @Test
    void sendsPicturesAsBase64() {
        assertThat(Base64.getDecoder()
                        .decode(row(ACCEPTED, false).path("dangerImg").asText()))
                .isEqualTo(PICTURE);
        assertThat(row(ACCEPTED, false).has("dangerAcceptImg")).isTrue();
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(row(ACCEPTED, false).has("riskMeasureId")).isFalse();
        assertThat(row(ACCEPTED, false).has("number")).isFalse();
    }

    @Test
    void saysOfANewRowThatItWasUpdatedWhenItWasCreated() {
        ObjectNode row = row(ACCEPTED, true);

        assertThat(row.path("updateDate")).isEqualTo(row.path("createDate"));
    }

    @Test
    void saysAcceptedWhereNobodyWroteAComment() {
        assertThat(row(ACCEPTED.replace("已整改", ""), false)
                        .path("checkAcceptComment")
                        .asText())
                .isEqualTo("验收合格");
        assertThat(row(ACCEPTED.replaceAll("(?s)\"acceptance\":\\{.*?\\},", ""), false)
                        .has("checkAcceptComment"))
                .isFalse();
    }

    @Test
    void neverUpdatesBeforeItCreated() {
        String clockSetBack = ACCEPTED.replace("2026-09-28T16:00:05Z", "2026-09-25T01:00:00Z");

        assertThat(row(clockSetBack, false).path("updateDate").asText()).isEqualTo("20260925103100");
    }

    @Test
    void givesTheSameBytesEachTime() {
        assertThat(row(ACCEPTED, false).toString())
                .isEqualTo(row(ACCEPTED, false).toString());
    }

    @ParameterizedTest(name = "{0} of {1} has a code")
    @MethodSource("everyCode")
    void knowsEveryCodeOfTheCanonicalModel(String constant, String table) {
        assertThat(PROFILE.codes().get(table)).containsKey(constant);
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> everyCode() {
        Map<String, Enum<?>[]> tables = Map.of(
                "dangerLevel", HazardPayload.Level.values(),
                "dangerManageType", HazardPayload.Handling.values(),
                "dangerState", HazardPayload.State.values(),
                "dangerSrc", HazardPayload.Source.values(),
                "hazardDangerType", HazardPayload.Category.values(),
                "hazardCategory", HazardPayload.RegisteredBy.values());
        return tables.entrySet().stream()
                .flatMap(table -> Stream.of(table.getValue())
                        .map(one -> org.junit.jupiter.params.provider.Arguments.of(one.name(), table.getKey())));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "DAILY, 1",
        "COMPREHENSIVE, 2",
        "SPECIALISED, 3",
        "SEASONAL, 4",
        "KEY_PERIOD, 5",
        "ACCIDENT_ANALOGY, 6",
        "RESUMPTION, 7",
        "OUTSIDE_EXPERT, 8",
        "MEASURE_FAILED, 9",
        "OTHER, 10"
    })
    void codesTheSource(String source, String code) {
        assertThat(row(ACCEPTED.replace("\"DAILY\"", '"' + source + '"'), false)
                        .path("dangerSrc")
                        .asText())
                .isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "SAFETY, 1",
        "PROCESS, 2",
        "ELECTRICAL, 3",
        "INSTRUMENTS, 4",
        "FIRE, 5",
        "LAYOUT, 6",
        "EQUIPMENT, 7",
        "OTHER, 8"
    })
    void codesTheCategory(String category, String code) {
        assertThat(row(ACCEPTED.replace("ELECTRICAL", category), false)
                        .path("hazardDangerType")
                        .asText())
                .isEqualTo(code);
    }

    @Test
    void cutsALongNameByCharactersAsPeopleCountThem() {
        String rare = "𠮷".repeat(301);

        String name = row(ACCEPTED.replace("配电箱门未关\"", rare + '"'), false)
                .path("dangerName")
                .asText();

        assertThat(name.codePointCount(0, name.length())).isEqualTo(300);
        assertThat(name).endsWith("𠮷…");
    }

    @Test
    void refusesALongPersonRatherThanCutIt() {
        var reason = misfit(ACCEPTED.replace("\"赵刚\"", '"' + "赵".repeat(101) + '"'));

        assertThat(reason).isEqualTo(Reason.of("outbox.reason.tooLong", "liablePerson", "100", "101"));
    }

    @Test
    void namesTheFieldThatIsMissing() {
        assertThat(misfit(ACCEPTED.replace("\"riskObjectCode\":\"G-07\"", "")))
                .isEqualTo(Reason.of("outbox.reason.missing", "hazardCode"));
    }

    @Test
    void refusesAValueWithoutCode() {
        assertThat(misfit(ACCEPTED.replace("MAJOR", "HUGE")))
                .isEqualTo(Reason.of("outbox.reason.noCode", "dangerLevel", "HUGE"));
    }

    @Test
    void refusesAPhotoThatIsNotThere() {
        assertThat(misfit(ACCEPTED.replace("\"before\":[11]", "\"before\":[404]")))
                .isEqualTo(Reason.of("outbox.reason.noPicture", "dangerImg"));
    }

    @Test
    void setsAsideWhatCannotBeRead() {
        assertThat(misfit("{").key()).isEqualTo("outbox.reason.unreadable");
        assertThat(misfit(ACCEPTED.replace("2026-09-30", "soon")).key()).isEqualTo("outbox.reason.unreadable");
    }

    private static ObjectNode row(String payload, boolean isNew) {
        return ((Mapped.Row) map(payload, isNew)).fields();
    }

    private static Reason misfit(String payload) {
        return ((Mapped.Misfit) map(payload, false)).reason();
    }

    private static Mapped map(String payload, boolean isNew) {
        PhotoSource photos = (file, most) -> file == 404 ? Optional.empty() : Optional.of(PICTURE);
        var mapper = new RowMapper(PROFILE, "123456789", photos);
        return mapper.map(PROFILE.table("HAZARD").orElseThrow(), new Message(1, "key", payload, isNew, 0, null));
    }
}
