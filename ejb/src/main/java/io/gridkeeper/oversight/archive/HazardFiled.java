package io.gridkeeper.oversight.archive;

import io.gridkeeper.safety.hazard.HazardView;

/**
 * A closed hazard became a record. Fired in the transaction of the filing.
 *
 * @param number of the record
 * @param hazard as it was filed
 */
public record HazardFiled(String number, HazardView hazard) {}
