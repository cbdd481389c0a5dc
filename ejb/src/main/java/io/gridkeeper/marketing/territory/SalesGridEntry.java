package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sales area or grid as the sales manager wants it; a known code is described anew and moved.
 *
 * @param areaCode the area above it, null for a root
 * @param from its first day; kept as it is where the code is known
 */
public record SalesGridEntry(
        String code,
        String name,
        SalesGridKind kind,
        @Nullable String areaCode,
        @Nullable String servicePoint,
        LocalDate from) {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 100;

    public SalesGridEntry {
        code = code.strip();
        name = name.strip();
        if (code.isEmpty() || code.length() > LONGEST_CODE) {
            throw Refusal.invalid("territory.grid.codeLength", LONGEST_CODE);
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refusal.invalid("territory.grid.nameLength", LONGEST_NAME);
        }
    }
}
