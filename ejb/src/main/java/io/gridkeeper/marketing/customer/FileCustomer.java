package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a customer when the file is opened or written anew.
 *
 * @param unitCode the sales unit of the address; the grid follows from it
 * @param ownerId whose customer list it is on; null: nobody's yet, which the list of unlisted customers shows
 * @param source where the address came from, needed for whoever is to be won
 * @param supplier who serves the customer today, when somebody else does
 * @param contractEnd until when that contract runs
 * @param visitMonths every how many months a key customer is visited, 0 for none
 */
public record FileCustomer(
        CustomerKind kind,
        CustomerClass customerClass,
        String name,
        String unitCode,
        @Nullable String address,
        @Nullable Long ownerId,
        @Nullable String source,
        @Nullable String supplier,
        @Nullable LocalDate contractEnd,
        int visitMonths,
        @Nullable NewContact contact) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_WORD = 120;
    private static final int LONGEST_CODE = 40;

    public FileCustomer {
        name = Typed.required(name, LONGEST_NAME, "customer.missing.name");
        if (name.codePointCount(0, name.length()) < 2) {
            throw Refusal.invalid("customer.refusal.nameTooShort");
        }
        unitCode = Typed.required(unitCode, LONGEST_CODE, "customer.missing.unit");
        address = Typed.optional(address, LONGEST_ADDRESS);
        source = Typed.optional(source, LONGEST_WORD);
        supplier = Typed.optional(supplier, LONGEST_WORD);
    }
}
