package io.gridkeeper.marketing.customer;

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
        name = Words.required(name, LONGEST, "customer.missing.contactName");
        position = Words.optional(position, LONGEST);
        phone = Words.optional(phone, LONGEST) == null ? null : PhoneNumber.normal(phone);
    }
}
