package io.gridkeeper.safety.fire;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place in lists.
 *
 * @param personName who in the company answers for it
 * @param checkedOn its last check of any kind
 * @param patrolledThisMonth whether a patrol or inspection was there in the month of today
 */
public record FirePlaceRow(
        long id,
        String code,
        DescribePlace file,
        String gridCode,
        String gridName,
        @Nullable String personName,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate keySince,
        @Nullable LocalDate checkedOn,
        boolean patrolledThisMonth) {}
