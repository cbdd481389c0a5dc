package io.gridkeeper.marketing.dispute;

import io.gridkeeper.foundation.kernel.Typed;

/**
 * A grid's claim to a customer. The name must be that of the number, so that only those who know the customer can claim.
 *
 * @param unitCode the unit of the claiming grid in which the customer is said to be
 */
public record ClaimCustomer(String customerNumber, String customerName, String unitCode, String grounds) {

    private static final int LONGEST = 500;
    private static final int LONGEST_CODE = 120;

    public ClaimCustomer {
        customerNumber = Typed.required(customerNumber, LONGEST_CODE, "dispute.missing.number");
        customerName = Typed.required(customerName, LONGEST_CODE, "dispute.missing.name");
        unitCode = Typed.required(unitCode, LONGEST_CODE, "dispute.missing.unit");
        grounds = Typed.required(grounds, LONGEST, "dispute.missing.grounds");
    }
}
