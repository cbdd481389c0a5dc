package io.gridkeeper.marketing.collection;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.marketing.order.ServiceCount;
import java.util.List;

/**
 * What was done for the customers of a grid beside selling (R14-3.3b).
 *
 * @param kinds closed service orders by kind, such as help with access to buildings
 * @param channels agency channels opened
 * @param arrearsActions what was done about arrears
 */
@Clause("R14-3.3b")
public record ServiceFigures(List<ServiceCount> kinds, long channels, long arrearsActions) {}
