package io.gridkeeper.safety.hazard;

/**
 * A person's own view of the register.
 *
 * @param query the filter as it stands in the address bar ({@link HazardFilter#toQuery})
 */
public record SavedFilter(long id, String name, String query) {}
