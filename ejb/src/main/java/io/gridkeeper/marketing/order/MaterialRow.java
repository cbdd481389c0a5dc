package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.kernel.Bilingual;

/** Material the company uses at customers', with the unit it is counted in. */
public record MaterialRow(String code, Bilingual name, String unit, boolean active) {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_UNIT = 20;

    public MaterialRow {
        code = OrderWords.required(code, LONGEST_CODE, "order.missing.code");
        name = new Bilingual(
                OrderWords.required(name.chinese(), LONGEST_NAME, "order.missing.name"),
                OrderWords.required(name.english(), LONGEST_NAME, "order.missing.name"));
        unit = OrderWords.required(unit, LONGEST_UNIT, "order.missing.unit");
    }
}
