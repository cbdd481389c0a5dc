package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.kernel.Clause;

/** Before, during and after a sale (售前、售中、售后). */
@Clause("R14-3.3.3a")
public enum SaleStage {
    PRESALE,
    SALE,
    AFTERSALE
}
