/**
 * The criteria of major hazards: their list, their workbook, and at hand while grading.
 */
@NullMarked
package io.gridkeeper.web.criterion;

import org.jspecify.annotations.NullMarked;
