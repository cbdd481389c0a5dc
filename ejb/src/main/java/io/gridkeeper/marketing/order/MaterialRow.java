package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.Typed;

/** Material the company uses at customers', with the unit it is counted in. */
public record MaterialRow(String code, Bilingual name, String unit, boolean active) {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_UNIT = 20;

    public MaterialRow {
        code = Typed.required(code, LONGEST_CODE, "order.missing.code");
        name = new Bilingual(
                Typed.required(name.chinese(), LONGEST_NAME, "order.missing.name"),
                Typed.required(name.english(), LONGEST_NAME, "order.missing.name"));
        unit = Typed.required(unit, LONGEST_UNIT, "order.missing.unit");
    }
}
