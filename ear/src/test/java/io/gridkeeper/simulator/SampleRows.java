package io.gridkeeper.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridkeeper.simulator.schema.RecordKind;
import java.util.Base64;
import java.util.Map;

/** A flawless row of each table; the ids tell them apart and connect children with their parents. */
public final class SampleRows {
    public static final String COMPANY = "370600001";
    public static final String UNIT_ID = "11111111-1111-4111-8111-111111111111";
    public static final String EVENT_ID = "22222222222242228222222222222222";
    public static final String MEASURE_ID = "33333333-3333-4333-8333-333333333333";
    public static final String MISSION_ID = "44444444-4444-4444-8444-444444444444";
    public static final String CHECK_ID = "55555555-5555-4555-8555-555555555555";
    public static final String HAZARD_ID = "66666666-6666-4666-8666-666666666666";
    public static final String STOP_ID = "77777777-7777-4777-8777-777777777777";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<RecordKind, String> ROWS = Map.of(
            RecordKind.RISK_UNIT, """
                {"id": "%s", "hazardCode": "HX-01", "hazardDep": "一车间", "hazardLiablePerson": "王伟",
                 "riskUnitName": "氯化反应釜"}\
                """.formatted(UNIT_ID),
            RecordKind.RISK_EVENT, """
                {"id": "%s", "riskUnitId": "%s", "riskEventName": "超温超压"}\
                """.formatted(EVENT_ID, UNIT_ID),
            RecordKind.CONTROL_MEASURE, """
                {"id": "%s", "riskEventId": "%s", "dataSrc": "2", "riskMeasureDesc": "温度联锁",
                 "classify1": "1", "classify2": "1-1", "troubleshootContent": "联锁是否投用"}\
                """.formatted(MEASURE_ID, EVENT_ID),
            RecordKind.CHECK_MISSION, """
                {"id": "%s", "riskMeasureId": "%s", "troubleshootContent": "联锁是否投用", "checkCycle": 2,
                 "checkCycleUnit": "天", "taskStartTime": "20260901080000", "workDayType": "0", "workType": "0"}\
                """.formatted(MISSION_ID, MEASURE_ID),
            RecordKind.CHECK_RECORD, """
                {"id": "%s", "checkTaskId": "%s", "checkTime": "20260930093000", "checkStatus": "1",
                 "mobileMe": "device-7", "createByMobile": "13800000000", "updateByMobile": "13800000000"}\
                """.formatted(CHECK_ID, MISSION_ID),
            RecordKind.HIDDEN_DANGER, """
                {"id": "%s", "hazardCode": "HX-01", "dangerName": "配电箱门未关闭", "dangerLevel": "0",
                 "registTime": "20260930101500", "registrant": "王伟", "dangerSrc": "1", "dangerManageType": "0",
                 "hazardDangerType": "3", "hazardCategory": "0", "dangerDesc": "箱门敞开", "cost": "0.5",
                 "dangerState": "0"}\
                """.formatted(HAZARD_ID),
            RecordKind.STOP_RECORD, """
                {"id": "%s", "hazardCode": "HX-01", "riskUnitId": "%s", "stopStartTime": "20260930080000",
                 "stopEndTime": "20261001080000", "stopReason": "检修"}\
                """.formatted(STOP_ID, UNIT_ID));

    private SampleRows() {}

    public static ObjectNode row(RecordKind kind) {
        ObjectNode row = changed(JSON.createObjectNode(), ROWS.getOrDefault(kind, "{}"));
        return row.put("companyCode", COMPANY)
                .put("deleted", "0")
                .put("createDate", "20260930101500")
                .put("createBy", "王伟")
                .put("updateDate", "20260930101500")
                .put("updateBy", "王伟");
    }

    public static ObjectNode hazard() {
        return row(RecordKind.HIDDEN_DANGER);
    }

    public static ObjectNode hazard(String id) {
        return hazard().put("id", id);
    }

    /** The row with the fields of a JSON object laid over it; a null takes a field away. */
    public static ObjectNode changed(ObjectNode row, String changes) {
        try {
            row.setAll((ObjectNode) JSON.readTree(changes));
            return row;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(changes, e);
        }
    }

    /** A picture of so many bytes, as far as its first bytes go. */
    public static String picture(int bytes) {
        byte[] picture = new byte[bytes];
        byte[] magic = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        System.arraycopy(magic, 0, picture, 0, magic.length);
        return Base64.getEncoder().encodeToString(picture);
    }
}
