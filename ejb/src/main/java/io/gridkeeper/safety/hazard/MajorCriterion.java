package io.gridkeeper.safety.hazard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The criteria at hand while grading: what makes a hazard of industry and trade a major one (ministry order 10, in force
 * 2023-05-15). The three of management and the special ones that any company may meet; the cases of single trades are
 * the company's to add in words.
 */
public enum MajorCriterion {
    CONTRACTOR_NOT_COORDINATED,
    SPECIAL_OPERATOR_UNLICENSED,
    METAL_SMELTING_MANAGER_UNEXAMINED,
    DUST_EXPLOSION_UNPROTECTED,
    LIQUID_AMMONIA_UNPROTECTED,
    CONFINED_SPACE_UNCONTROLLED;

    private static final LocalDate IN_FORCE = LocalDate.of(2023, 5, 15);

    static List<MajorCriterion> inForce(LocalDate day) {
        return day.isBefore(IN_FORCE) ? List.of() : Arrays.asList(values());
    }
}
