package io.gridkeeper.marketing.pay;

import io.gridkeeper.foundation.kernel.Refusal;

/** What is paid for a target that is just reached, in fen; {@code dual} is what the team's part of a dual member is of. */
public record PayBases(long manager, long customer, long sales, long dual) {

    private static final long MOST = 1_000_000_000L;

    public PayBases {
        for (long base : new long[] {manager, customer, sales, dual}) {
            if (base < 0 || base > MOST) {
                throw Refusal.invalid("pay.refusal.amount");
            }
        }
    }

    long of(PayRole role) {
        return switch (role) {
            case AREA_MANAGER -> manager;
            case CUSTOMER_SPECIALIST -> customer;
            case SALES_SPECIALIST -> sales;
            case DUAL -> dual;
            case NONE -> 0;
        };
    }
}
