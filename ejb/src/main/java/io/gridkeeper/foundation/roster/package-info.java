/**
 * Takes over units, people, grids, posts and places from one workbook. A faulty workbook changes nothing and comes
 * back annotated; the same workbook twice changes nothing the second time. Founds the demonstration company.
 */
@NullMarked
package io.gridkeeper.foundation.roster;

import org.jspecify.annotations.NullMarked;
