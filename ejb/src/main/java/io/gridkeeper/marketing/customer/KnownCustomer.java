package io.gridkeeper.marketing.customer;

import org.jspecify.annotations.Nullable;

/**
 * What a dispute needs of a customer.
 *
 * @param gridId null while no plan in force has its unit
 * @param ownerId whose list it is on
 * @param filedById who opened the file; null for the suite itself
 */
public record KnownCustomer(
        long id,
        String number,
        String name,
        @Nullable String address,
        @Nullable Long gridId,
        @Nullable Long ownerId,
        @Nullable Long filedById) {}
