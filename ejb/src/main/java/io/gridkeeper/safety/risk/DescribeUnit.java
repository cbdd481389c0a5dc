package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.Typed;

/**
 * A risk unit as somebody wants it; platforms ask for all of it.
 *
 * @param department that answers for it
 */
public record DescribeUnit(String name, String department, long responsibleId) {

    public DescribeUnit {
        name = Typed.required(name, 200, "risk.missing.name");
        department = Typed.required(department, 200, "risk.missing.department");
    }
}
