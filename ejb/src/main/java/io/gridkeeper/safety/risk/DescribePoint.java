package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A risk point as somebody wants it.
 *
 * @param code the company's own code, at most 36 characters as platforms take it; null gives the next {@code FX-000001}
 * @param placeId a place of that grid, when the point is there
 */
public record DescribePoint(
        @Nullable String code,
        String name,
        RiskPointKind kind,
        long gridId,
        @Nullable Long placeId,
        @Nullable Long responsibleId) {

    public DescribePoint {
        code = Typed.optional(code, 36);
        name = Typed.required(name, 200, "risk.missing.name");
    }
}
