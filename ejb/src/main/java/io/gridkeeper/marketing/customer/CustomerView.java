package io.gridkeeper.marketing.customer;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one customer, for one caller. Numbers are masked; {@link CustomerRegister#phone} shows one.
 *
 * @param acts what the caller may do now
 * @param foreign the customer is on somebody else's list: a contact needs a reason
 * @param alike other files that may be the same customer
 */
public record CustomerView(
        CustomerRow row,
        String unitCode,
        String unitName,
        @Nullable String source,
        int visitMonths,
        List<ContactRow> contacts,
        List<EventRow> events,
        List<TouchRow> touches,
        List<Alike> alike,
        Set<CustomerAct> acts,
        boolean foreign) {

    /** A person to talk to. */
    public record ContactRow(
            long id,
            String name,
            @Nullable String position,
            @Nullable String phone,
            boolean consented) {}

    /** One line of the history. */
    public record EventRow(
            int sequence,
            Instant at,
            @Nullable String who,
            CustomerAct act,
            @Nullable String from,
            @Nullable String to,
            @Nullable String note) {}

    /** One contact. */
    public record TouchRow(
            long id,
            Instant at,
            String who,
            TouchPurpose purpose,
            SaleStage stage,
            String words,
            boolean ownList,
            @Nullable String reason) {}

    /** Another file that may be the same, and why: SAME_PHONE, SAME_NAME or ALIKE. */
    public record Alike(
            String number, String name, @Nullable String address, String reason) {}

    public boolean may(CustomerAct act) {
        return acts.contains(act);
    }
}
