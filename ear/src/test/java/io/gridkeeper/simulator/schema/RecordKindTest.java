package io.gridkeeper.simulator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridkeeper.simulator.SampleRows;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordKindTest {
    private static final HeldRecords ALL_HELD = (kind, id) -> true;
    private static final HeldRecords NONE_HELD = (kind, id) -> false;

    @ParameterizedTest
    @EnumSource
    void acceptsAFlawlessRow(RecordKind kind) {
        assertThat(kind.examine(SampleRows.row(kind), ALL_HELD)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refusesAFieldItDoesNotKnow(RecordKind kind) {
        ObjectNode row = SampleRows.row(kind).put("dangersSrc", "1");

        assertThat(complaints(kind, row)).startsWith("dangersSrc 不是本表字段");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        RISK_UNIT       | id, companyCode, deleted, createDate, createBy, updateDate, updateBy, hazardCode, hazardDep, hazardLiablePerson, riskUnitName
        RISK_EVENT      | id, companyCode, deleted, createDate, createBy, updateDate, updateBy, riskUnitId, riskEventName
        CONTROL_MEASURE | id, companyCode, deleted, createDate, createBy, updateDate, updateBy, riskEventId, dataSrc, riskMeasureDesc, classify1, classify2
        CHECK_MISSION   | id, companyCode, deleted, createDate, createBy, updateDate, updateBy, riskMeasureId, troubleshootContent, checkCycle, checkCycleUnit, taskStartTime, workDayType, workType
        CHECK_RECORD    | id, companyCode, deleted, createDate, createBy, updateDate, updateBy, checkTaskId, checkTime, checkStatus, mobileMe, createByMobile, updateByMobile
        HIDDEN_DANGER   | id, companyCode, deleted, createDate, createBy, updateDate, updateBy, hazardCode, dangerName, dangerLevel, registTime, registrant, dangerSrc, dangerManageType, hazardDangerType, hazardCategory, dangerDesc, dangerState
        STOP_RECORD     | id, companyCode, deleted, createDate, createBy, updateDate, updateBy, hazardCode, riskUnitId, stopStartTime, stopReason
        """, delimiter = '|')
    void refusesARowWithoutARequiredField(RecordKind kind, String fields) {
        assertThat(fields.split(", ")).allSatisfy(field -> {
            ObjectNode absent = SampleRows.row(kind);
            absent.remove(field);
            ObjectNode blank = SampleRows.row(kind).put(field, " ");

            assertThat(complaints(kind, absent)).isEqualTo(field + " 不能为空 (required)");
            assertThat(complaints(kind, blank)).isEqualTo(field + " 不能为空 (required)");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "RISK_UNIT, hazardCode, 36",
        "RISK_UNIT, hazardDep, 200",
        "RISK_UNIT, hazardLiablePerson, 20",
        "RISK_UNIT, riskUnitName, 200",
        "RISK_EVENT, riskEventName, 500",
        "CONTROL_MEASURE, riskMeasureDesc, 4000",
        "CONTROL_MEASURE, classify3, 100",
        "CHECK_MISSION, troubleshootContent, 1000",
        "HIDDEN_DANGER, hazardCode, 36",
        "HIDDEN_DANGER, dangerName, 300",
        "HIDDEN_DANGER, registrant, 100",
        "HIDDEN_DANGER, controlMeasures, 1000",
        "HIDDEN_DANGER, liablePerson, 100",
        "HIDDEN_DANGER, checkAcceptPerson, 50",
        "HIDDEN_DANGER, checkAcceptComment, 1000",
    })
    void refusesATextLongerThanItsLimit(RecordKind kind, String field, int limit) {
        ObjectNode longest = SampleRows.row(kind).put(field, "隐".repeat(limit));
        ObjectNode rareCharacters = SampleRows.row(kind).put(field, "𠮷".repeat(limit));
        ObjectNode tooLong = SampleRows.row(kind).put(field, "隐".repeat(limit + 1));

        assertThat(complaints(kind, longest)).isEmpty();
        assertThat(complaints(kind, rareCharacters)).isEmpty();
        assertThat(complaints(kind, tooLong)).startsWith(field + " 长度不能超过" + limit);
    }

    @ParameterizedTest
    @CsvSource({
        "RISK_UNIT, deleted, 0, 2",
        "CONTROL_MEASURE, dataSrc, 1, 3",
        "CHECK_MISSION, checkCycleUnit, 年, 周",
        "CHECK_MISSION, workDayType, 2, 3",
        "CHECK_MISSION, workType, 0, 4",
        "CHECK_RECORD, checkStatus, 3, 4",
        "CHECK_RECORD, isDefend, 1, 2",
        "HIDDEN_DANGER, dangerLevel, 1, 2",
        "HIDDEN_DANGER, dangerSrc, 10, 11",
        "HIDDEN_DANGER, dangerSrc, 1, 0",
        "HIDDEN_DANGER, dangerManageType, 0, 2",
        "HIDDEN_DANGER, hazardDangerType, 8, 9",
        "HIDDEN_DANGER, hazardCategory, 3, 4",
        "HIDDEN_DANGER, dangerState, 1, 2",
    })
    void refusesACodeOutsideItsTable(RecordKind kind, String field, String inside, String outside) {
        assertThat(complaints(kind, SampleRows.row(kind).put(field, inside))).isEmpty();
        assertThat(complaints(kind, SampleRows.row(kind).put(field, outside))).startsWith(field + " 取值应为");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        RISK_UNIT       | {"id": "1234"}                                         | id 应为 32 或 36 位 UUID
        RISK_UNIT       | {"id": "1111111111111111111111111111111g"}             | id 应为 32 或 36 位 UUID
        RISK_UNIT       | {"companyCode": "37060000"}                            | companyCode 应为 9 位数字
        RISK_UNIT       | {"companyCode": "37060000A"}                           | companyCode 应为 9 位数字
        RISK_UNIT       | {"companyCode": 370600001}                             | companyCode 应为 9 位数字
        RISK_UNIT       | {"createDate": "2026-09-30 10:15:00"}                  | createDate 应为 yyyyMMddHHmmss
        RISK_UNIT       | {"createDate": "20260230101500"}                       | createDate 应为 yyyyMMddHHmmss
        RISK_UNIT       | {"updateDate": "20260930246000"}                       | updateDate 应为 yyyyMMddHHmmss
        RISK_UNIT       | {"updateDate": "20260930101459"}                       | updateDate 不能早于 createDate
        RISK_UNIT       | {"riskUnitName": 12}                                   | riskUnitName 应为字符串
        RISK_UNIT       | {"riskUnitName": ["a"]}                                | riskUnitName 应为字符串
        CONTROL_MEASURE | {"classify2": "2-1"}                                   | classify2 应以 1- 开头
        CONTROL_MEASURE | {"classify2": "1-6"}                                   | classify2 取值应为
        CONTROL_MEASURE | {"troubleshootContent": null}                          | troubleshootContent 不能为空，因为 dataSrc=2
        CHECK_MISSION   | {"checkCycle": 0}                                      | checkCycle 应为 1 到
        CHECK_MISSION   | {"checkCycle": 1.5}                                    | checkCycle 应为 1 到
        CHECK_MISSION   | {"checkCycleUnit": "小时"}                             | workStartTime 不能为空，因为 checkCycleUnit=小时
        CHECK_MISSION   | {"workType": "1"}                                      | taskNum 不能为空
        CHECK_MISSION   | {"workType": "1", "taskNum": 10}                       | taskNum 应为 1 到 9 的整数
        CHECK_MISSION   | {"workType": "2", "taskNum": 10}                       | taskNum 应为 1 到 9 的整数
        CHECK_MISSION   | {"workType": "3", "taskNum": 11}                       | taskNum 应为 1 到 10 的整数
        CHECK_RECORD    | {"createByMobile": "12800000000"}                      | createByMobile 应为 11 位手机号
        CHECK_RECORD    | {"updateByMobile": "138000000001"}                     | updateByMobile 应为 11 位手机号
        HIDDEN_DANGER   | {"cost": "-1"}                                         | cost 应为不小于 0 的数
        HIDDEN_DANGER   | {"cost": "many"}                                       | cost 应为不小于 0 的数
        HIDDEN_DANGER   | {"dangerManageType": "1"}                              | dangerManageDeadline 不能为空，因为 dangerManageType=1
        HIDDEN_DANGER   | {"dangerState": "9", "checkAcceptTime": "20261001000000", "checkAcceptComment": "合格"} | checkAcceptPerson 不能为空，因为 dangerState=9
        HIDDEN_DANGER   | {"dangerState": 9, "checkAcceptPerson": "李强", "checkAcceptComment": "合格"} | checkAcceptTime 不能为空，因为 dangerState=9
        HIDDEN_DANGER   | {"dangerState": "9", "checkAcceptPerson": "李强", "checkAcceptTime": "20261001000000"} | checkAcceptComment 不能为空，因为 dangerState=9
        HIDDEN_DANGER   | {"dangerImg": "not base64"}                            | dangerImg 应为 base64 编码的 PNG 或 JPEG
        HIDDEN_DANGER   | {"dangerAcceptImg": "R0lGODlhAQABAAAAACw="}            | dangerAcceptImg 应为 base64 编码的 PNG 或 JPEG
        STOP_RECORD     | {"stopEndTime": "20260929080000"}                      | stopEndTime 不能早于 stopStartTime
        """, delimiter = '|')
    void refusesARowThatBreaksARule(RecordKind kind, String changes, String complaint) {
        assertThat(complaints(kind, SampleRows.changed(SampleRows.row(kind), changes)))
                .startsWith(complaint);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        CONTROL_MEASURE | {"dataSrc": "1", "troubleshootContent": null}
        CONTROL_MEASURE | {"dataSrc": 1}
        CHECK_MISSION   | {"checkCycleUnit": "小时", "workStartTime": "20260930080000", "workEndTime": "20260930180000"}
        CHECK_MISSION   | {"workType": "1", "taskNum": "9"}
        CHECK_MISSION   | {"workType": "3", "taskNum": 10}
        HIDDEN_DANGER   | {"cost": 1.25}
        HIDDEN_DANGER   | {"dangerManageType": "1", "dangerManageDeadline": "20261010180000"}
        HIDDEN_DANGER   | {"dangerState": "9", "checkAcceptPerson": "李强", "checkAcceptTime": "20261001000000", "checkAcceptComment": "合格"}
        HIDDEN_DANGER   | {"riskMeasureId": "", "checkRecordId": null}
        HIDDEN_DANGER   | {"dangerImg": "/9j/4AAQSkZJRg=="}
        STOP_RECORD     | {"stopEndTime": null}
        """, delimiter = '|')
    void acceptsARowThatKeepsTheRules(RecordKind kind, String changes) {
        assertThat(complaints(kind, SampleRows.changed(SampleRows.row(kind), changes)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RISK_EVENT, riskUnitId, sec_security_risk_unit",
        "CONTROL_MEASURE, riskEventId, sec_security_risk_events",
        "CHECK_MISSION, riskMeasureId, sec_security_risk_control_measures",
        "CHECK_RECORD, checkTaskId, sec_hidden_check_mission",
        "HIDDEN_DANGER, riskMeasureId, sec_security_risk_control_measures",
        "HIDDEN_DANGER, checkRecordId, sec_hidden_check_record",
        "STOP_RECORD, riskUnitId, sec_security_risk_unit",
    })
    void refusesAChildWhoseParentIsUnknown(RecordKind kind, String field, String parent) {
        ObjectNode child = SampleRows.row(kind).put(field, SampleRows.STOP_ID);

        List<Complaint> complaints = kind.examine(child, NONE_HELD);

        assertThat(complaints).singleElement().satisfies(complaint -> {
            assertThat(complaint.ground()).isEqualTo(Complaint.Ground.PARENT_UNKNOWN);
            assertThat(complaint.words()).startsWith(field).contains(parent, SampleRows.STOP_ID);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"dangerImg", "dangerAcceptImg"})
    void refusesAPictureOfMoreThanFiveMegabytes(String field) {
        ObjectNode largest = SampleRows.hazard().put(field, SampleRows.picture(5 * 1024 * 1024));
        ObjectNode tooLarge = SampleRows.hazard().put(field, SampleRows.picture(5 * 1024 * 1024 + 1));

        assertThat(complaints(RecordKind.HIDDEN_DANGER, largest)).isEmpty();
        assertThat(complaints(RecordKind.HIDDEN_DANGER, tooLarge)).startsWith(field + " 图片不能超过 5 MB");
    }

    @Test
    void listsEverythingThatIsWrongAtOnce() {
        ObjectNode row = SampleRows.hazard().put("dangerLevel", "7").put("registTime", "today");

        assertThat(RecordKind.HIDDEN_DANGER.examine(row, ALL_HELD)).hasSize(2);
    }

    @Test
    void ordersTheTablesParentsFirst() {
        assertThat(RecordKind.values())
                .extracting(RecordKind::table)
                .containsExactly(
                        "sec_security_risk_unit",
                        "sec_security_risk_events",
                        "sec_security_risk_control_measures",
                        "sec_hidden_check_mission",
                        "sec_hidden_check_record",
                        "sec_hidden_danger_info",
                        "sec_deactivated_maintenance_record");
    }

    private static String complaints(RecordKind kind, ObjectNode row) {
        return kind.examine(row, ALL_HELD).stream().map(Complaint::words).collect(Collectors.joining("; "));
    }
}
