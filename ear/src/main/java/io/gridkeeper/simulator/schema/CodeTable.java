package io.gridkeeper.simulator.schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** The code tables of profile A; the meaning of each code stands beside it. */
enum CodeTable {
    /** 0 normal, 1 deleted. */
    DELETED("0", "1"),
    /** 0 no, 1 yes. */
    YES_NO("0", "1"),
    /** 1 automatic monitoring, 2 hazard investigation. */
    DATA_SOURCE("1", "2"),
    /** 1 engineering, 2 maintenance, 3 operation, 4 emergency. */
    MEASURE_CLASS("1", "2", "3", "4"),
    /** 1-x process, equipment, accessories, instruments; 2-x moving, static; 3-x people and records; 4-x emergency. */
    MEASURE_SUBCLASS(
            "1-1", "1-2", "1-3", "1-4", "1-5", "2-1", "2-2", "2-3", "3-1", "3-2", "3-3", "3-4", "4-1", "4-2", "4-3",
            "4-4", "4-5"),
    /** Hour, day, month, year. */
    CYCLE_UNIT("小时", "天", "月", "年"),
    /** 0 every day, 1 statutory working days, 2 non-working days. */
    WORK_DAY_TYPE("0", "1", "2"),
    /** 0 daily, 1 chief responsible, 2 technical responsible, 3 operating responsible. */
    WORK_TYPE("0", "1", "2", "3"),
    /** 0 normal, 1 hazard found, 2 not checked, 3 other. */
    CHECK_STATUS("0", "1", "2", "3"),
    /** 0 general, 1 major. */
    DANGER_LEVEL("0", "1"),
    /** 1 daily, 2 comprehensive, 3 specialised, 4 seasonal … 9 control measure failed, 10 other. */
    DANGER_SOURCE("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"),
    /** 0 fixed on the spot, 1 fixed by a deadline. */
    MANAGE_TYPE("0", "1"),
    /** 1 safety, 2 process, 3 electrical, 4 instruments, 5 fire, 6 layout, 7 equipment, 8 other. */
    DANGER_TYPE("1", "2", "3", "4", "5", "6", "7", "8"),
    /** 0 other, 1 to 3 registered by the chief, technical or operating responsible. */
    HAZARD_CATEGORY("0", "1", "2", "3"),
    /** 0 rectifying, 1 awaiting acceptance, 9 accepted. */
    DANGER_STATE("0", "1", "9");

    @SuppressWarnings("ImmutableEnumChecker") // never changed after construction
    private final SequencedSet<String> codes;

    CodeTable(String... codes) {
        this.codes = new LinkedHashSet<>(List.of(codes));
    }

    boolean has(String code) {
        return codes.contains(code);
    }

    String listed() {
        return String.join("/", codes);
    }
}
