package io.gridkeeper.simulator.schema;

import static io.gridkeeper.simulator.schema.Column.optional;
import static io.gridkeeper.simulator.schema.Column.required;
import static io.gridkeeper.simulator.schema.Contents.amount;
import static io.gridkeeper.simulator.schema.Contents.code;
import static io.gridkeeper.simulator.schema.Contents.companyCode;
import static io.gridkeeper.simulator.schema.Contents.date;
import static io.gridkeeper.simulator.schema.Contents.heldAs;
import static io.gridkeeper.simulator.schema.Contents.id;
import static io.gridkeeper.simulator.schema.Contents.mobile;
import static io.gridkeeper.simulator.schema.Contents.picture;
import static io.gridkeeper.simulator.schema.Contents.text;
import static io.gridkeeper.simulator.schema.Contents.whole;
import static io.gridkeeper.simulator.schema.Rules.notBefore;
import static io.gridkeeper.simulator.schema.Rules.subclassOf;
import static io.gridkeeper.simulator.schema.Rules.when;
import static io.gridkeeper.simulator.schema.Rules.whenNumbered;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The seven tables of profile A, in the order in which they are sent, each line a field or a rule. The fields that
 * every table begins and ends with (id, company, audit) stand in {@link #common()}.
 */
public enum RecordKind {
    RISK_UNIT(
            "sec_security_risk_unit",
            required("hazardCode", text(36)),
            required("hazardDep", text(200)),
            required("hazardLiablePerson", text(20)),
            required("riskUnitName", text(200))),

    RISK_EVENT(
            "sec_security_risk_events",
            required("riskUnitId", heldAs(RISK_UNIT)),
            required("riskEventName", text(500))),

    CONTROL_MEASURE(
            "sec_security_risk_control_measures",
            required("riskEventId", heldAs(RISK_EVENT)),
            required("dataSrc", code(CodeTable.DATA_SOURCE)),
            required("riskMeasureDesc", text(4000)),
            required("classify1", code(CodeTable.MEASURE_CLASS)),
            required("classify2", code(CodeTable.MEASURE_SUBCLASS)),
            optional("classify3", text(100)),
            optional("troubleshootContent", text()),
            when("dataSrc", "2", "troubleshootContent"),
            subclassOf("classify2", "classify1")),

    CHECK_MISSION(
            "sec_hidden_check_mission",
            required("riskMeasureId", heldAs(CONTROL_MEASURE)),
            required("troubleshootContent", text(1000)),
            required("checkCycle", whole(1, Integer.MAX_VALUE)),
            required("checkCycleUnit", code(CodeTable.CYCLE_UNIT)),
            required("taskStartTime", date()),
            optional("workStartTime", date()),
            optional("workEndTime", date()),
            required("workDayType", code(CodeTable.WORK_DAY_TYPE)),
            required("workType", code(CodeTable.WORK_TYPE)),
            optional("taskNum", whole(1, 10)),
            when("checkCycleUnit", "小时", "workStartTime", "workEndTime"),
            whenNumbered("workType", "1", required("taskNum", whole(1, 9))),
            whenNumbered("workType", "2", required("taskNum", whole(1, 9))),
            whenNumbered("workType", "3", required("taskNum", whole(1, 10)))),

    CHECK_RECORD(
            "sec_hidden_check_record",
            required("checkTaskId", heldAs(CHECK_MISSION)),
            required("checkTime", date()),
            required("checkStatus", code(CodeTable.CHECK_STATUS)),
            required("mobileMe", text()),
            optional("isDefend", code(CodeTable.YES_NO)),
            required("createByMobile", mobile()),
            required("updateByMobile", mobile())),

    HIDDEN_DANGER(
            "sec_hidden_danger_info",
            required("hazardCode", text(36)),
            optional("riskMeasureId", heldAs(CONTROL_MEASURE)),
            optional("checkRecordId", heldAs(CHECK_RECORD)),
            required("dangerName", text(300)),
            required("dangerLevel", code(CodeTable.DANGER_LEVEL)),
            required("registTime", date()),
            required("registrant", text(100)),
            required("dangerSrc", code(CodeTable.DANGER_SOURCE)),
            optional("enforcementId", text()),
            required("dangerManageType", code(CodeTable.MANAGE_TYPE)),
            required("hazardDangerType", code(CodeTable.DANGER_TYPE)),
            required("hazardCategory", code(CodeTable.HAZARD_CATEGORY)),
            required("dangerDesc", text()),
            optional("dangerReason", text()),
            optional("controlMeasures", text(1000)),
            optional("cost", amount()),
            optional("liablePerson", text(100)),
            optional("dangerManageDeadline", date()),
            optional("checkAcceptPerson", text(50)),
            optional("checkAcceptTime", date()),
            optional("checkAcceptComment", text(1000)),
            required("dangerState", code(CodeTable.DANGER_STATE)),
            optional("dangerImg", picture()),
            optional("dangerAcceptImg", picture()),
            when("dangerManageType", "1", "dangerManageDeadline"),
            when("dangerState", "9", "checkAcceptPerson", "checkAcceptTime", "checkAcceptComment")),

    STOP_RECORD(
            "sec_deactivated_maintenance_record",
            required("hazardCode", text(36)),
            required("riskUnitId", heldAs(RISK_UNIT)),
            required("stopStartTime", date()),
            optional("stopEndTime", date()),
            required("stopReason", text()),
            notBefore("stopEndTime", "stopStartTime"));

    private final String table;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of stateless checks
    private final List<Check> checks;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set
    private final Set<String> fields;

    RecordKind(String table, Check... own) {
        this.table = table;
        checks = Stream.concat(common().stream(), Arrays.stream(own)).toList();
        fields = checks.stream()
                .filter(Column.class::isInstance)
                .map(check -> ((Column) check).name())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Check> common() {
        return List.of(
                required("id", id()),
                required("companyCode", companyCode()),
                required("deleted", code(CodeTable.DELETED)),
                required("createDate", date()),
                required("createBy", text()),
                required("updateDate", date()),
                required("updateBy", text()),
                notBefore("updateDate", "createDate"));
    }

    public String table() {
        return table;
    }

    /** The kind whose table has this name. */
    public static Optional<RecordKind> ofTable(String name) {
        return Arrays.stream(values()).filter(kind -> kind.table.equals(name)).findFirst();
    }

    /** Everything that is wrong with a row by itself and with its parents; empty when nothing is. */
    public List<Complaint> examine(ObjectNode fieldsOfRow, HeldRecords held) {
        Row row = new Row(fieldsOfRow, held);
        checks.forEach(check -> check.inspect(row));
        row.refuseFieldsOutside(fields);
        return row.complaints();
    }
}
