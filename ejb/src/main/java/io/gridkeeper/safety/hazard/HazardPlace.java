package io.gridkeeper.safety.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Where it is: the grid and its unit, which bound who sees it, and the place by code or in words. */
@Embeddable
record HazardPlace(
        @Column(name = "grid_id", nullable = false) long gridId,
        @Column(name = "unit_id") @Nullable Long unitId,
        @Column(name = "place_id") @Nullable Long placeId,
        @Column(name = "place_text", length = 200) @Nullable String placeText) {}
