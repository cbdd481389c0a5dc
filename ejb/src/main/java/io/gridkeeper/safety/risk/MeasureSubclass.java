package io.gridkeeper.safety.risk;

import java.util.Arrays;
import java.util.List;

/** The kind in more detail; the code is that of the national field set ({@code classify2}). */
public enum MeasureSubclass {
    PROCESS_CONTROL("1-1"),
    KEY_EQUIPMENT("1-2"),
    SAFETY_ACCESSORIES("1-3"),
    SAFETY_INSTRUMENTS("1-4"),
    OTHER_ENGINEERING("1-5"),
    MOVING_EQUIPMENT("2-1"),
    STATIC_EQUIPMENT("2-2"),
    OTHER_MAINTENANCE("2-3"),
    QUALIFICATIONS("3-1"),
    OPERATING_RECORDS("3-2"),
    SHIFT_HANDOVER("3-3"),
    OTHER_OPERATION("3-4"),
    EMERGENCY_FACILITIES("4-1"),
    PERSONAL_PROTECTION("4-2"),
    FIRE_EQUIPMENT("4-3"),
    EMERGENCY_PLAN("4-4"),
    OTHER_EMERGENCY("4-5");

    private final String code;

    MeasureSubclass(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The class it belongs to, by the first figure of its code. */
    public MeasureClass of() {
        return Arrays.stream(MeasureClass.values())
                .filter(above -> code.startsWith(above.code() + "-"))
                .findFirst()
                .orElseThrow();
    }

    public static List<MeasureSubclass> in(MeasureClass above) {
        return Arrays.stream(values()).filter(one -> one.of() == above).toList();
    }
}
