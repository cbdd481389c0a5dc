package io.gridkeeper.safety.fire;

import io.gridkeeper.foundation.kernel.Clause;

/** The small places of regulation 20: eight are named there, the ninth is what a company adds. */
@Clause("R20-2b")
public enum FirePlaceKind {
    SHOP,
    SCHOOL,
    CLINIC,
    RESTAURANT,
    ENTERTAINMENT,
    INTERNET_CAFE,
    BEAUTY_SALON,
    WORKSHOP,
    OTHER
}
