package io.gridkeeper.marketing.territory;

import org.jspecify.annotations.Nullable;

/**
 * Which units a list shows.
 *
 * @param text part of code, name or address
 * @param gridId the sales grid they lie in, null for all the caller sees
 * @param unassigned only those in no grid; the sales manager's matter
 */
public record SalesUnitFilter(String text, @Nullable Long gridId, boolean unassigned) {

    public static final SalesUnitFilter ALL = new SalesUnitFilter("", null, false);
}
