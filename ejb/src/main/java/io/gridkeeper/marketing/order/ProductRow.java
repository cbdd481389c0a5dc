package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;

/** A product; the price in fen is what a new order proposes. */
public record ProductRow(String code, Bilingual name, long price, boolean active) {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 60;

    public ProductRow {
        code = Typed.required(code, LONGEST_CODE, "order.missing.code");
        name = new Bilingual(
                Typed.required(name.chinese(), LONGEST_NAME, "order.missing.name"),
                Typed.required(name.english(), LONGEST_NAME, "order.missing.name"));
        if (price < 0) {
            throw Refusal.invalid("order.refusal.amount");
        }
    }
}
