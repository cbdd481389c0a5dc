package io.gridkeeper.foundation.calendar;

import io.gridkeeper.foundation.kernel.CompanyClock;
import java.time.Instant;
import java.time.LocalDateTime;

/** Moments as a person in the company reads them off the clock. */
public final class CompanyTime {

    private CompanyTime() {}

    public static Instant at(String localTime) {
        return LocalDateTime.parse(localTime).atZone(CompanyClock.ZONE).toInstant();
    }
}
