/**
 * What is handed down (下达): a task, measure, rule, checklist, data item or confirmation that the grid office gives to grids
 * or to people, each of which answers with a name, a receipt and a result. Who has not answered stays visible to whoever
 * issued it.
 *
 * <p>Targets are static grids: what a project owes stands in its own record.
 */
@NullMarked
package io.gridkeeper.duty.directive;

import org.jspecify.annotations.NullMarked;
