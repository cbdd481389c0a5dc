package io.gridkeeper.marketing.intake;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import io.gridkeeper.marketing.customer.CustomerKind;
import org.jspecify.annotations.Nullable;

/**
 * A customer, or an order of one, as it came in.
 *
 * @param kindCode the kind of the order; null where only a customer came in
 * @param contact somebody to talk to, needed for a company
 * @param source through what it came in
 * @param amount expected or agreed, in fen
 */
public record NewArrival(
        @Nullable String kindCode,
        CustomerKind customerKind,
        String name,
        @Nullable String contact,
        String address,
        @Nullable String productCode,
        int quantity,
        long amount,
        @Nullable String words,
        String source) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_CONTACT = 60;
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_WORDS = 1000;
    private static final int SHORTEST_NAME = 2;

    public NewArrival {
        requireKind(customerKind);
        kindCode = Typed.optional(kindCode, LONGEST_CODE);
        name = Typed.required(name, LONGEST_NAME, "intake.missing.name");
        contact = Typed.optional(contact, LONGEST_CONTACT);
        address = Typed.required(address, LONGEST_ADDRESS, "intake.missing.address");
        productCode = Typed.optional(productCode, LONGEST_CODE);
        words = Typed.optional(words, LONGEST_WORDS);
        source = Typed.required(source, LONGEST_NAME, "intake.missing.source");
        if (name.codePointCount(0, name.length()) < SHORTEST_NAME) {
            throw Refusal.invalid("intake.missing.name");
        }
        if (customerKind == CustomerKind.GROUP && contact == null) {
            throw Refusal.invalid("intake.missing.contact").citing("R14-3.3.1a");
        }
        if (quantity < 1 || amount < 0) {
            throw Refusal.invalid("intake.refusal.amount");
        }
    }

    /** Over the interface it may be left out. */
    private static void requireKind(@Nullable CustomerKind kind) {
        if (kind == null) {
            throw Refusal.invalid("intake.missing.kind");
        }
    }
}
