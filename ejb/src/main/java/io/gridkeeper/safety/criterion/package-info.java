/**
 * What makes a hazard a major one: dated cases of the rules in force, at hand while grading.
 *
 * <p>The list is data with its source and its days. The suite ships the three cases of management of ministry order 10,
 * which are all that is documented word by word; the cases by trade and the special ones a company loads from its own
 * workbook. A case that is changed keeps its earlier wording for the days before.
 */
@NullMarked
package io.gridkeeper.safety.criterion;

import org.jspecify.annotations.NullMarked;
