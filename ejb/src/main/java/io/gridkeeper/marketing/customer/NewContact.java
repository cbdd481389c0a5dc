package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.kernel.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A person to talk to.
 *
 * @param phone kept encrypted; null where none is known
 * @param consented whether the person agreed to be called
 */
public record NewContact(
        String name, @Nullable String position, @Nullable String phone, boolean consented) {

    private static final int LONGEST = 60;

    public NewContact {
        name = Typed.required(name, LONGEST, "customer.missing.contactName");
        position = Typed.optional(position, LONGEST);
        phone = Typed.optional(phone, LONGEST) == null ? null : PhoneNumber.normal(phone);
    }
}
